package dev.prepbot.bot.flow.reminder;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.text.Dates;
import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.prep.reminder.Quiet;
import dev.prepbot.prep.reminder.Reminding;
import dev.prepbot.prep.reminder.Wishes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /reminders}: what a person wants to be reminded of by direct message; nothing until they say so. */
final class RemindersFlow implements Flow.OnCommand, Flow.OnAction {

    private static final String DAILY = "daily";
    private static final String STREAK = "streak";
    private static final String REVIEWS = "reviews";
    private static final String QUIET = "quiet";
    private static final int LONGEST_TYPED = 40;

    private final Tools tools;

    RemindersFlow(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Command declare(Words words) {
        var typed = new CommandOption.Type.Words(LONGEST_TYPED);
        var onOff = new CommandOption.Type.OneOf(List.of(
                new Choice("on", words.plain("reminders.on"), false),
                new Choice(RemindersCard.OFF, words.plain("reminders.off"), false)));
        return new Command(
                "reminders",
                words.plain("command.reminders"),
                List.of(
                        new CommandOption(DAILY, words.plain("option.reminders-daily"), typed, false),
                        new CommandOption(STREAK, words.plain("option.reminders-streak"), onOff, false),
                        new CommandOption(REVIEWS, words.plain("option.reminders-reviews"), onOff, false),
                        new CommandOption(QUIET, words.plain("option.reminders-quiet"), typed, false)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        return options.isEmpty()
                ? Decision.say(turn.replyJustYou(new RemindersCard(turn).show(wishes(turn))))
                : change(turn, options, false);
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.REMIND_AT, Action.REMIND_STREAK, Action.REMIND_REVIEWS, Action.REMIND_TYPE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return switch (action) {
            case REMIND_AT -> change(turn, Map.of(DAILY, String.join("", press.picked())), true);
            case REMIND_STREAK -> change(turn, Map.of(STREAK, press.token().part(0)), true);
            case REMIND_REVIEWS -> change(turn, Map.of(REVIEWS, press.token().part(0)), true);
            default -> turn.open(form(turn));
        };
    }

    @Override
    public Decision sent(Turn turn, Action action, FormSent form) {
        var typed = new LinkedHashMap<>(form.fields());
        typed.values().removeIf(String::isBlank);
        return change(turn, typed, false);
    }

    private Decision change(Turn turn, Map<String, String> options, boolean inPlace) {
        var time = options.get(DAILY);
        var quiet = options.get(QUIET);
        if (time != null && TypedWishes.time(time).isEmpty()) {
            return refuse(turn, "refused.reminders-time", time);
        }
        if (quiet != null && TypedWishes.quiet(quiet).isEmpty()) {
            return refuse(turn, "refused.reminders-quiet", quiet);
        }
        return Decision.keep(records -> {
            var before = of(records, turn);
            var wanted = wanted(before.wishes(), options);
            if (wanted.contradict()) {
                return Spoken.of(turn.refusal("refused.reminders-contradict", contradiction(wanted)));
            }
            records.reminders().put(before.wishing(wanted, turn.now()));
            var card = new RemindersCard(turn).show(wanted);
            return Spoken.of(inPlace ? turn.change(card) : turn.replyJustYou(card));
        });
    }

    private static Wishes wanted(Wishes before, Map<String, String> options) {
        var wanted = before;
        if (options.containsKey(DAILY)) {
            wanted = wanted.withDaily(TypedWishes.time(options.get(DAILY)).orElseThrow());
        }
        if (options.containsKey(QUIET)) {
            wanted = wanted.withQuiet(TypedWishes.quiet(options.get(QUIET)).orElseThrow());
        }
        if (options.containsKey(STREAK)) {
            wanted = wanted.withStreak(options.get(STREAK).equals("on"));
        }
        return options.containsKey(REVIEWS)
                ? wanted.withReviews(options.get(REVIEWS).equals("on"))
                : wanted;
    }

    private static Map<String, ?> contradiction(Wishes wanted) {
        return Map.of(
                "time", wanted.daily().map(Dates::clock).orElse(""),
                "from", Dates.clock(wanted.quiet().from()),
                "to", Dates.clock(wanted.quiet().to()));
    }

    private Wishes wishes(Turn turn) {
        return tools.ledger().read(records -> of(records, turn).wishes());
    }

    /** A person's reminders, where and as they are now. */
    private static Reminding of(Records records, Turn turn) {
        var locale = turn.words().locale();
        return records.reminders()
                .of(turn.person())
                .orElseGet(() -> Reminding.none(turn.person(), turn.zone(), locale))
                .seen(turn.zone(), locale, turn.now());
    }

    private Form form(Turn turn) {
        var words = turn.words();
        var now = wishes(turn);
        var quiet = now.quiet().equals(Quiet.NEVER)
                ? RemindersCard.OFF
                : Dates.clock(now.quiet().from()) + "-"
                        + Dates.clock(now.quiet().to());
        return new Form(
                Action.REMIND_TYPE.token(),
                words.plain("form.reminders.title"),
                List.of(
                        new Form.Field(
                                DAILY,
                                words.plain("form.reminders.daily"),
                                words.plain("form.reminders.daily-placeholder"),
                                now.daily().map(Dates::clock).orElse(RemindersCard.OFF),
                                LONGEST_TYPED,
                                false),
                        new Form.Field(
                                QUIET,
                                words.plain("form.reminders.quiet"),
                                words.plain("form.reminders.quiet-placeholder"),
                                quiet,
                                LONGEST_TYPED,
                                false)));
    }

    private static Decision refuse(Turn turn, String key, String typed) {
        return turn.refuse(
                key, Map.of("value", Excerpt.of(typed)), Action.REMIND_TYPE.button(turn.words(), Style.PRIMARY));
    }
}
