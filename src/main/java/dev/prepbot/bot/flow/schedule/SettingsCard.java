package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.server.ServerSettings;
import dev.prepbot.prep.server.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a server's settings look to its admins. */
record SettingsCard(Bank bank, Words words) {

    /** @param model how it stands with a model that grades answers; empty where none is set up */
    Message show(ServerSettings settings, Track track, Optional<List<Span>> model) {
        var zone = settings.zone()
                .map(own -> words.line("settings.zone", Map.of("zone", own.getId())))
                .orElseGet(() -> words.line("settings.zone-assumed"));
        var staff = settings.staff()
                .map(place -> words.line("settings.staff", Map.of("channel", new Span.Channel(place))))
                .orElseGet(() -> words.line("settings.staff-direct"));
        var language = words.line("settings.language", Map.of("language", name(settings.speech())));
        var lines = new ArrayList<>(List.of(zone, staff, language, about(track)));
        settings.streakRole()
                .map(role -> words.line("settings.streak-role", Map.of("days", role.days())))
                .ifPresent(lines::add);
        model.ifPresent(lines::add);
        return Message.of(List.of(
                new Block.Heading(words.line("settings.title")),
                new Block.Bullets(lines),
                new Block.Note(words.line("settings.more"))));
    }

    private List<Span> about(Track track) {
        return track.equals(Track.NONE)
                ? words.line("settings.no-track")
                : words.line(
                        "settings.track",
                        Map.of("track", new TrackOptions(bank, words).shown(track.topics(), track.level())));
    }

    private static String name(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
