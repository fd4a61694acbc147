package dev.prepbot.platform.discord;

import dev.prepbot.bot.Listener;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Shortcut;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands as Discord knows them: written there when they have changed, and looked up when they are used. */
final class Registration {

    private static final Logger log = LoggerFactory.getLogger(Registration.class);

    private static final long PATIENCE_SECONDS = 30;

    private volatile Map<String, Effect> effects = Map.of();
    private volatile Map<String, String> shortcuts = Map.of();
    private volatile Map<String, String> ids = Map.of();

    /** Waits for Discord. Where it refuses, what was registered before stays in force. */
    void update(JDA jda, Listener listener) {
        effects = listener.commands(Locale.ENGLISH).stream().collect(Collectors.toMap(Command::path, Command::first));
        shortcuts =
                listener.shortcuts(Locale.ENGLISH).stream().collect(Collectors.toMap(Shortcut::label, Shortcut::name));
        try {
            var wanted = CommandTree.of(listener);
            var there = jda.retrieveCommands(true)
                    .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .complete();
            if (!same(wanted, there.stream().map(CommandData::fromCommand).toList())) {
                there = jda.updateCommands()
                        .addCommands(wanted)
                        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .complete();
                log.info("{} commands registered with Discord", there.size());
            }
            var known = new HashMap<String, String>();
            there.forEach(command -> known.put(command.getName(), command.getId()));
            ids = Map.copyOf(known);
        } catch (RuntimeException e) {
            log.error(
                    "the commands could not be registered: {}. Those from before stay in force until the next start",
                    Mishap.of(e).detail());
        }
    }

    /** Compared as they are written, whatever their order. */
    static boolean same(List<? extends CommandData> wanted, List<? extends CommandData> there) {
        return written(wanted).equals(written(there));
    }

    private static Map<String, Map<String, Object>> written(List<? extends CommandData> commands) {
        var written = new HashMap<String, Map<String, Object>>();
        for (var command : commands) {
            var json = DataObject.fromJson(command.toData().toJson()).toMap();
            written.put(command.getType() + " " + command.getName(), json);
        }
        return written;
    }

    Effect effect(String path) {
        return effects.getOrDefault(path, Effect.REPLIES_JUST_YOU);
    }

    String shortcut(String label) {
        return shortcuts.getOrDefault(label, "unknown");
    }

    Optional<String> id(String root) {
        return Optional.ofNullable(ids.get(root));
    }
}
