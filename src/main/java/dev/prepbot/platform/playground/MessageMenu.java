package dev.prepbot.platform.playground;

import dev.prepbot.bot.Ids;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.web.Response;
import java.util.Optional;

/** Tells the bot what people choose from a message's own menu. */
record MessageMenu(Scribe scribe, Acts acts, Ids ids) {

    Response use(Visit visit) {
        var sending = Sending.of(visit, ids);
        var again = acts.again(sending);
        if (again.isPresent()) {
            return again.get();
        }
        var world = scribe.world();
        var utterance = visit.utterance(world, visit.request().parameter("message"));
        var room = visit.room(world, utterance.room());
        var shortcut = shortcut(visit, sending.text("shortcut", Sending.LONGEST));
        var text = PlainWords.of(utterance.content());
        return acts.begin(
                sending,
                room,
                shortcut.label(),
                Optional.empty(),
                at -> new Incoming.ShortcutUsed(at, shortcut.name(), text));
    }

    private Shortcut shortcut(Visit visit, String name) {
        return acts.listener().shortcuts(visit.locale()).stream()
                .filter(shortcut -> shortcut.name().equals(name))
                .findFirst()
                .orElseThrow(() -> visit.words().problem(404, "shortcut"));
    }
}
