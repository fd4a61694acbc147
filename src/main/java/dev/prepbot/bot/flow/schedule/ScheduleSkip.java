package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Plan;
import dev.prepbot.prep.daily.PostTime;
import dev.prepbot.prep.daily.Schedule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /schedule skip}: takes one date out of a schedule, the next one unless another is given, or puts it back. */
final class ScheduleSkip implements Flow.OnCommand {

    private static final String DATE = "date";
    private static final String UNDO = "undo";

    /** In every language that has a bundle. */
    private static final Set<String> TODAY = Set.of("today", "heute");

    private static final Set<String> TOMORROW = Set.of("tomorrow", "morgen");

    private final Desk desk;
    private final SchedulePick pick;

    ScheduleSkip(Desk desk) {
        this.desk = desk;
        this.pick = new SchedulePick(desk);
    }

    @Override
    public Command declare(Words words) {
        return new Command(
                "schedule skip",
                words.plain("command.schedule-skip"),
                List.of(
                        SchedulePick.option(words),
                        new CommandOption(
                                DATE, words.plain("option.schedule-date"), new CommandOption.Type.Suggested(), false),
                        new CommandOption(
                                UNDO, words.plain("option.schedule-undo"), new CommandOption.Type.YesNo(), false)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.ADMINS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return option.equals(SchedulePick.OPTION) ? pick.suggest(who, typed) : List.of();
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return pick.keep(turn, options, (records, listed) -> skip(turn, options, records, listed));
    }

    private List<Intention> skip(Turn turn, Map<String, String> options, Records records, Listed listed) {
        var schedule = listed.schedule();
        var typed = options.getOrDefault(DATE, "");
        var next = Plan.next(schedule.resumed(turn.now()), records.deliveries(), turn.now(), 1).stream()
                .map(PostTime::date)
                .findFirst();
        var date = typed.isBlank() ? next : date(typed, schedule.when().dateAt(turn.now()));
        if (date.isEmpty()) {
            return turn.refusal(
                    "refused.schedule-date",
                    Map.of(
                            "value", Complaint.shown(typed),
                            "example", next.map(LocalDate::toString).orElse("")));
        }
        boolean undo = options.getOrDefault(UNDO, "false").equals("true");
        if (!undo && past(schedule, date.get(), turn)) {
            return turn.refusal(
                    "refused.schedule-no-post-then", Map.of("date", new Times(turn.words()).date(date.get())));
        }
        var changed = undo ? schedule.notSkipping(date.get(), turn.now()) : schedule.skipping(date.get());
        records.schedules().put(changed);
        var key =
                changed.equals(schedule) ? "schedule.skip-unchanged" : undo ? "schedule.unskipped" : "schedule.skipped";
        var done = turn.words().line(key, Map.of("date", new Times(turn.words()).date(date.get())));
        return turn.replyJustYou(
                new ScheduleCard(desk, turn.words(), records, turn.now()).after(done, listed.with(changed)));
    }

    /** Whether a date has no post that could still be taken out. */
    private static boolean past(Schedule schedule, LocalDate date, Turn turn) {
        return schedule.when().on(date).map(at -> at.isBefore(turn.now())).orElse(true);
    }

    private static Optional<LocalDate> date(String typed, LocalDate today) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        if (TODAY.contains(plain)) {
            return Optional.of(today);
        }
        if (TOMORROW.contains(plain)) {
            return Optional.of(today.plusDays(1));
        }
        try {
            return Optional.of(LocalDate.parse(plain));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
