package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.How;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Schedule;
import dev.prepbot.prep.daily.ScheduleId;
import dev.prepbot.prep.daily.Standing;
import dev.prepbot.prep.daily.What;
import dev.prepbot.prep.daily.When;
import dev.prepbot.prep.daily.Where;
import dev.prepbot.prep.server.ServerSettings;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** {@code /schedule add}: a question in a channel on certain days at a certain time. */
final class ScheduleAdd implements Flow.OnCommand {

    /** As many as can be offered while a schedule is picked. */
    private static final int MOST = 25;

    private final Desk desk;

    ScheduleAdd(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "schedule add",
                words.plain("command.schedule-add"),
                ScheduleOptions.declare(words, true),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return ScheduleOptions.suggest(desk.bank(), who.words(), option, typed);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var server = turn.at().place().server().orElseThrow();
        return Decision.keep(records -> Spoken.of(add(turn, options, records, server)));
    }

    private List<Intention> add(Turn turn, Map<String, String> options, Records records, ServerId server) {
        var settings = records.servers().of(server);
        var reader = new ScheduleReader(desk.bank(), turn.words(), options);
        var wanted = reader.changed(usual(turn, server, settings), turn.now());
        if (reader.complaint().isPresent()) {
            var complaint = reader.complaint().get();
            return turn.refusal(complaint.key(), complaint.values());
        }
        if (!options.containsKey(ScheduleOptions.CHANNEL) && turn.at().place().kind() != Place.Kind.CHANNEL) {
            return turn.refusal("refused.schedule-no-channel", Map.of());
        }
        if (records.schedules().of(server).size() >= MOST) {
            return turn.refusal("refused.schedule-too-many", Map.of("most", MOST));
        }
        boolean sets = settings.zone().isEmpty() && (options.containsKey(ScheduleOptions.ZONE) || turn.zoneKnown());
        if (sets) {
            records.servers().put(server, settings.withZone(wanted.when().zone()));
        }
        var added = records.schedules().add(wanted, turn.person());
        return turn.replyJustYou(new ScheduleCard(desk, turn.words(), records, turn.now())
                .after(turn.words().line(sets ? "schedule.added-first" : "schedule.added", values(added)), added));
    }

    /** What holds where nothing else is said. */
    private Schedule usual(Turn turn, ServerId server, ServerSettings settings) {
        return new Schedule(
                new ScheduleId(desk.tools().ids().next()),
                new Where(server, turn.place()),
                new When(LocalTime.of(9, 0), zone(turn, settings), EnumSet.allOf(DayOfWeek.class)),
                What.ANYTHING,
                How.PLAINLY,
                Standing.from(turn.now()));
    }

    private static ZoneId zone(Turn turn, ServerSettings settings) {
        return settings.zone().orElseGet(turn::zone);
    }

    private static Map<String, Object> values(Listed added) {
        return Map.of("zone", added.schedule().when().zone().getId());
    }
}
