package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.server.ServerSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a server's settings look to its admins. */
record SettingsCard(Words words) {

    Message show(ServerSettings settings) {
        var zone = settings.zone()
                .map(own -> words.line("settings.zone", Map.of("zone", own.getId())))
                .orElseGet(() -> words.line("settings.zone-assumed"));
        var staff = settings.staff()
                .map(place -> words.line("settings.staff", Map.of("channel", new Span.Channel(place))))
                .orElseGet(() -> words.line("settings.staff-direct"));
        var speech = settings.speech();
        return Message.of(List.of(
                new Block.Heading(words.line("settings.title")),
                new Block.Bullets(
                        List.of(zone, staff, words.line("settings.language", Map.of("language", name(speech))))),
                new Block.Note(words.line("settings.more"))));
    }

    private static String name(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
