package dev.prepbot.bot.flow.find;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.bot.text.GuideCard;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.CurrentBank;
import dev.prepbot.prep.question.Guide;
import dev.prepbot.prep.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /guide}: texts to learn from, page by page. */
final class GuideFlow implements Flow.OnCommand, Flow.OnAction {

    private static final int MOST_SUGGESTIONS = 25;

    private final CurrentBank bank;

    GuideFlow(CurrentBank bank) {
        this.bank = bank;
    }

    @Override
    public Command declare(Words words) {
        var name = new CommandOption("name", words.plain("option.guide"), new CommandOption.Type.Suggested(), false);
        return new Command(
                "guide", words.plain("command.guide"), List.of(name), Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        var wanted = plain(typed);
        return bank.get().guides().stream()
                .filter(guide -> plain(guide.name()).contains(wanted)
                        || plain(guide.title()).contains(wanted))
                .limit(MOST_SUGGESTIONS)
                .map(guide -> new Suggestion(guide.name(), guide.title()))
                .toList();
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var now = bank.get();
        if (now.guides().isEmpty()) {
            return turn.refuse("refused.no-guides", Map.of());
        }
        var typed = options.get("name");
        if (typed == null) {
            return Decision.say(turn.replyJustYou(card(turn, now).list(0)));
        }
        return find(now, typed)
                .map(guide -> Decision.say(turn.replyJustYou(card(turn, now).page(guide, 0))))
                .orElseGet(() -> unknown(turn, now, typed));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.GUIDE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var now = bank.get();
        if (now.guides().isEmpty()) {
            return turn.refuse("refused.no-guides", Map.of());
        }
        var name = press.picked().stream().findFirst().orElse(press.token().part(0));
        var number = press.token().part(1);
        int page = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
        Message message = now.guide(name)
                .map(guide -> card(turn, now).page(guide, page))
                .orElseGet(() -> card(turn, now).list(page));
        return Decision.say(turn.change(message));
    }

    private static GuideCard card(Turn turn, Bank now) {
        return new GuideCard(turn.words(), now.guides());
    }

    /** The guide of this name or title; what is nearest where it is unmistakable. */
    private static Optional<Guide> find(Bank now, String typed) {
        var wanted = plain(typed);
        return now.guides().stream()
                .filter(guide -> plain(guide.name()).equals(wanted)
                        || plain(guide.title()).equals(wanted))
                .findFirst();
    }

    private static Decision unknown(Turn turn, Bank now, String typed) {
        var names = now.guides().stream().map(Guide::name).toList();
        var titles = now.guides().stream().map(Guide::title).toList();
        var nearest = Nearest.to(typed, titles)
                .map(title -> names.get(titles.indexOf(title)))
                .or(() -> Nearest.to(typed, names))
                .or(() -> names.stream().findFirst())
                .flatMap(now::guide);
        return turn.refuse(
                "refused.unknown-guide",
                Map.of(
                        "guide",
                        Excerpt.of(typed),
                        "nearest",
                        nearest.map(Guide::title).orElse("")),
                card(turn, now).pick(0));
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
