package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.server.ServerSettings;
import dev.prepbot.prep.settings.Zones;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /settings set}: the server's time zone, staff channel and language. */
final class SettingsSet implements Flow.OnCommand {

    private static final String ZONE = "zone";
    private static final String STAFF = "staff";
    private static final String STAFF_DIRECT = "staff-direct";
    private static final String LANGUAGE = "language";

    private final Desk desk;

    SettingsSet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "settings set",
                words.plain("command.settings-set"),
                List.of(
                        option(words, ZONE, new CommandOption.Type.Suggested()),
                        option(words, STAFF, new CommandOption.Type.Channel()),
                        option(words, STAFF_DIRECT, new CommandOption.Type.YesNo()),
                        option(words, LANGUAGE, new CommandOption.Type.OneOf(languages()))),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return option.equals(ZONE)
                ? ScheduleOptions.suggest(desk.bank(), who.words(), ScheduleOptions.ZONE, typed)
                : List.of();
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var server = turn.at().place().server().orElseThrow();
        var zone = options.get(ZONE);
        if (options.isEmpty()) {
            return turn.refuse("refused.settings-nothing", Map.of());
        }
        if (zone != null && Zones.find(zone).isEmpty()) {
            return turn.refuse(
                    Zones.nearest(zone).isPresent() ? "refused.zone-nearest" : "refused.zone",
                    Map.of(
                            "zone", Complaint.shown(zone),
                            "nearest", Zones.nearest(zone).orElse("")));
        }
        if (options.containsKey(STAFF) && !options.get(STAFF).startsWith(server.platform() + ":")) {
            return turn.refuse("refused.schedule-channel", Map.of("value", Complaint.shown(options.get(STAFF))));
        }
        return Decision.keep(records -> {
            var changed = changed(records.servers().of(server), options);
            records.servers().put(server, changed);
            return Spoken.of(turn.replyJustYou(new SettingsCard(turn.words()).show(changed)));
        });
    }

    private static ServerSettings changed(ServerSettings before, Map<String, String> options) {
        var changed = before;
        if (options.containsKey(ZONE)) {
            changed = changed.withZone(Zones.find(options.get(ZONE)).orElseThrow());
        }
        if (options.getOrDefault(STAFF_DIRECT, "false").equals("true")) {
            changed = changed.withStaff(Optional.empty());
        }
        if (options.containsKey(STAFF)) {
            changed = changed.withStaff(Optional.of(PlaceId.of(options.get(STAFF))));
        }
        if (options.containsKey(LANGUAGE)) {
            changed = changed.withLanguage(Locale.forLanguageTag(options.get(LANGUAGE)));
        }
        return changed;
    }

    private List<Choice> languages() {
        return desk.lexicon().languages().stream()
                .limit(25)
                .map(language -> new Choice(language.toLanguageTag(), language.getDisplayLanguage(language), false))
                .toList();
    }

    private static CommandOption option(Words words, String name, CommandOption.Type type) {
        return new CommandOption(name, words.plain("option.settings-" + name), type, false);
    }
}
