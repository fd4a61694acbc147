package dev.prepbot.bot.flow.streak;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Pictured;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.daily.TypedDays;
import dev.prepbot.prep.streak.DaysOff.Setting;
import dev.prepbot.prep.streak.DaysOff.Vacation;
import dev.prepbot.prep.streak.StreakHistory;
import dev.prepbot.prep.streak.StreakRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** {@code /streak}: where it stands, its rules, and the days off. */
final class StreakFlow implements Flow.OnCommand, Flow.OnAction {

    private static final String DAYS_OFF = "days-off";
    private static final String VACATION = "vacation";
    private static final Set<String> NO_DAYS = Set.of("none", "no", "off", "never", "keine", "keiner", "nie");
    private static final int LONGEST_TYPED = 100;

    private final Tools tools;
    private final Pictured pictured;

    StreakFlow(Tools tools, Pictured pictured) {
        this.tools = tools;
        this.pictured = pictured;
    }

    @Override
    public Command declare(Words words) {
        var typed = new CommandOption.Type.Words(LONGEST_TYPED);
        return new Command(
                "streak",
                words.plain("command.streak"),
                List.of(
                        new CommandOption(DAYS_OFF, words.plain("option.streak-days-off"), typed, false),
                        new CommandOption(VACATION, words.plain("option.streak-vacation"), typed, false)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        if (options.isEmpty()) {
            return Decision.say(
                    turn.replyJustYou(new StreakCard(turn).show(tools.streaks().of(turn.person()))));
        }
        UnaryOperator<Setting> change = UnaryOperator.identity();
        if (options.containsKey(DAYS_OFF)) {
            var days = days(options.get(DAYS_OFF));
            if (days.isEmpty() || days.get().size() > StreakRules.MOST_DAYS_OFF) {
                return turn.refuse(
                        "refused.streak-days-off",
                        Map.of("value", Excerpt.of(options.get(DAYS_OFF)), "most", StreakRules.MOST_DAYS_OFF));
            }
            change = setting -> setting.withWeekly(turn.now(), days.get());
        }
        if (options.containsKey(VACATION)) {
            var away = vacation(options.get(VACATION));
            if (away.isEmpty() || !fits(away.get(), LocalDate.ofInstant(turn.now(), turn.zone()))) {
                return turn.refuse(
                        "refused.streak-vacation",
                        Map.of(
                                "value", Excerpt.of(options.get(VACATION)),
                                "longest", StreakRules.LONGEST_VACATION,
                                "example", example(turn)));
            }
            var before = change;
            change = setting -> before.apply(setting).withVacation(turn.now(), away.get());
        }
        return rest(turn, change);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.STREAK_RULES, Action.STREAK_PICTURE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return Decision.say(turn.replyJustYou(
                action == Action.STREAK_RULES ? new PublishedRules(turn.words()).message() : picture(turn)));
    }

    /** Drawn when it is asked for: it takes all answers of a person, and what is looked at daily should not. */
    private Message picture(Turn turn) {
        var history = tools.ledger()
                .read(records -> StreakHistory.of(
                        records.attempts().of(turn.person()),
                        records.streaks().of(turn.person()).off(),
                        turn.now(),
                        turn.zone()));
        var calendar = new StreakPicture(turn.words()).of(history, LocalDate.ofInstant(turn.now(), turn.zone()));
        var drawn = pictured.block(turn, calendar);
        return Message.of(
                drawn.isEmpty()
                        ? List.of(new Block.Paragraph(List.of(new Span.Plain(calendar.alternative()))))
                        : drawn);
    }

    private Decision rest(Turn turn, UnaryOperator<Setting> change) {
        return Decision.keep(records -> {
            var before = records.streaks().of(turn.person());
            var setting = change.apply(before.off().latest());
            records.streaks().rest(turn.person(), setting);
            var after = before.resting(setting);
            return Spoken.of(turn.replyJustYou(new StreakCard(turn).changed(after)))
                    .publishing(() -> tools.streaks().publish(turn.person(), after));
        });
    }

    private static Optional<Set<DayOfWeek>> days(String typed) {
        return isNone(typed) ? Optional.of(Set.of()) : TypedDays.read(typed).value();
    }

    /** The vacation, none, or empty where it was not understood. */
    @SuppressWarnings("OptionalMapToOptional") // Three answers: a value, none, not understood.
    private static Optional<Optional<Vacation>> vacation(String typed) {
        return isNone(typed)
                ? Optional.of(Optional.empty())
                : TypedVacation.read(typed).map(Optional::of);
    }

    private static boolean isNone(String typed) {
        return NO_DAYS.contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Today has begun, so that only what comes after it can be free. */
    private static boolean fits(Optional<Vacation> away, LocalDate today) {
        return away.map(range -> range.last().isAfter(today) && range.days() <= StreakRules.LONGEST_VACATION)
                .orElse(true);
    }

    private static String example(Turn turn) {
        var first = LocalDate.ofInstant(turn.now(), turn.zone()).plusDays(1);
        return first + " – " + first.plusDays(13);
    }
}
