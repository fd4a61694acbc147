package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.model.Consent;
import dev.prepbot.prep.server.ServerSettings;
import dev.prepbot.prep.settings.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /settings set}: the server's zone, staff channel, language and grading model, and the track of the channel. */
final class SettingsSet implements Flow.OnCommand {

    private static final String ZONE = "zone";
    private static final String STAFF = "staff";
    private static final String STAFF_DIRECT = "staff-direct";
    private static final String LANGUAGE = "language";
    private static final String MODEL = "model-grading";

    private final Desk desk;

    SettingsSet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Command declare(Words words) {
        var options = new ArrayList<>(List.of(
                option(words, ZONE, new CommandOption.Type.Suggested()),
                option(words, STAFF, new CommandOption.Type.Channel()),
                option(words, STAFF_DIRECT, new CommandOption.Type.YesNo()),
                option(words, LANGUAGE, new CommandOption.Type.OneOf(languages())),
                option(words, MODEL, new CommandOption.Type.YesNo())));
        options.addAll(TrackOptions.declare(words));
        options.addAll(StreakRoleOptions.declare(words));
        return new Command(
                "settings set",
                words.plain("command.settings-set"),
                options,
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return switch (option) {
            case ZONE -> ScheduleOptions.suggest(desk.bank(), who.words(), ScheduleOptions.ZONE, typed);
            case TrackOptions.TOPICS ->
                ScheduleOptions.suggest(desk.bank(), who.words(), ScheduleOptions.TOPICS, typed);
            default -> List.of();
        };
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
        if (options.containsKey(MODEL) && desk.tools().judging().model().isEmpty()) {
            return turn.refuse("refused.no-model", Map.of());
        }
        return Decision.keep(records -> Spoken.of(kept(turn, records, server, options)));
    }

    private List<Intention> kept(Turn turn, Records records, ServerId server, Map<String, String> options) {
        var typed = new TrackOptions(desk.bank(), turn.words());
        var before = records.tracks().of(turn.place());
        var settings = records.servers().of(server);
        var role = new StreakRoleOptions(desk.platforms());
        var complaint =
                typed.complaint(before, options).or(() -> role.complaint(server, settings.streakRole(), options));
        if (complaint.isPresent()) {
            return turn.refusal(complaint.get().key(), complaint.get().values());
        }
        records.tracks().put(turn.place(), typed.changed(before, options));
        records.servers().put(server, changed(settings, options));
        consent(options).ifPresent(said -> records.models().put(server, said, turn.now()));
        return turn.replyJustYou(desk.settings(turn, server, records));
    }

    private static ServerSettings changed(ServerSettings before, Map<String, String> options) {
        var changed = before.withStreakRole(StreakRoleOptions.changed(before.streakRole(), options));
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

    private Optional<Consent> consent(Map<String, String> options) {
        return desk.tools()
                .judging()
                .model()
                .filter(reader -> options.containsKey(MODEL))
                .map(reader -> options.getOrDefault(MODEL, "").equals("true")
                        ? new Consent.Given(reader.host())
                        : new Consent.Refused());
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
