package dev.prepbot.bot.flow.practice;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Levels;
import dev.prepbot.bot.flow.Practising;
import dev.prepbot.bot.flow.Reviewing;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.Topics;
import dev.prepbot.bot.text.TopicName;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.practice.Draw;
import dev.prepbot.prep.practice.History;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.question.Wish;
import dev.prepbot.prep.settings.Preferences;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /practice}: a question for one person, by topic and level, more often one from where they are weak. */
final class PracticeFlow implements Flow.OnCommand, Flow.OnAction {

    private static final String SAVED = "saved";

    private final Tools tools;
    private final Practising practising;
    private final Reviewing reviewing;
    private final MoreFlow more;

    PracticeFlow(Tools tools, MoreFlow more) {
        this.tools = tools;
        this.more = more;
        practising = new Practising(tools);
        reviewing = new Reviewing(tools);
    }

    @Override
    public Command declare(Words words) {
        var topic = new CommandOption("topic", words.plain("option.topic"), new CommandOption.Type.Suggested(), false);
        var saved =
                new CommandOption(SAVED, words.plain("option.practice-saved"), new CommandOption.Type.YesNo(), false);
        return new Command(
                "practice",
                words.plain("command.practice"),
                List.of(topic, Levels.option(words), saved),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return option.equals("topic") ? Topics.suggest(tools.bank().get(), who.words(), typed) : List.of();
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        if (options.getOrDefault(SAVED, "false").equals("true")) {
            return Decision.say(turn.replyJustYou(tools.ledger().read(records -> more.list(records, turn, 0))));
        }
        var level = Slug.find(Level.class, options.getOrDefault("level", ""));
        var typed = options.get("topic");
        if (typed == null) {
            return ask(turn, new Wish(Optional.empty(), level));
        }
        var found = Topics.find(tools.bank().get(), turn.words(), typed);
        if (found.isEmpty()) {
            return Topics.refuse(turn, tools.bank().get(), typed);
        }
        return ask(turn, new Wish(found, level));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.NEXT, Action.PRACTISE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        if (action == Action.PRACTISE) {
            return ask(turn, wished(press.token()));
        }
        var asking = tools.ledger()
                .read(records ->
                        records.askings().find(new AskingId(press.token().part(0))));
        return asking.filter(asked -> asked.mode() == Mode.REVIEW).isPresent()
                ? Decision.keep(records -> reviewing.next(records, turn, List.of()))
                : ask(turn, asking.map(Asking::wish).orElse(Wish.ANY));
    }

    /** The topic and level of a button, or none; where the level has no questions of the topic, one that has. */
    private Wish wished(ActionToken token) {
        if (token.part(0).isEmpty()) {
            return Wish.ANY;
        }
        var topic = Optional.of(new Topic(token.part(0)));
        var wish = new Wish(topic, Slug.find(Level.class, token.part(1)));
        var bank = tools.bank().get();
        return bank.in(wish.pool()).isEmpty()
                ? new Wish(
                        topic,
                        bank.in(Pool.ANYTHING.in(Set.of(new Topic(token.part(0))))).stream()
                                .map(Question::level)
                                .findFirst())
                : wish;
    }

    private Decision ask(Turn turn, Wish wish) {
        var bank = tools.bank().get();
        var candidates = bank.in(pool(wish, usual(turn, wish)));
        if (candidates.isEmpty()) {
            return nothingFits(turn, wish);
        }
        return Decision.keep(records -> {
            var question = Draw.next(candidates, history(records, turn), tools.random())
                    .orElseThrow();
            return practising.ask(records, turn, question, wish);
        });
    }

    /** What is known of the person, whatever the occasion was. */
    private static History history(Records records, Turn turn) {
        var person = turn.person();
        var day = LocalDate.ofInstant(turn.now(), turn.zone());
        var midnight = day.atStartOfDay(turn.zone()).toInstant();
        var today = new HashSet<>(records.askings().askedAloneSince(person, midnight));
        var scores = new HashMap<QuestionId, Double>();
        for (var card : records.reviews().of(person)) {
            scores.put(card.question(), card.score());
            if (card.answered().equals(day)) {
                today.add(card.question());
            }
        }
        return new History(scores, records.askings().askedAlone(person), today);
    }

    /** What is asked here when nothing is said: what the channel is about, if it has such questions, else the person. */
    private Preferences usual(Turn turn, Wish wish) {
        var track = tools.ledger().read(records -> records.tracks().of(turn.place()));
        var here = track.over(turn.preferences());
        return tools.bank().get().in(pool(wish, here)).isEmpty() ? turn.preferences() : here;
    }

    /** What was wished for now, else what the person usually prepares. */
    private static Pool pool(Wish wish, Preferences usual) {
        var pool = wish.orLevel(usual.level()).pool();
        return wish.topic().isPresent() || usual.topics().isEmpty()
                ? pool
                : pool.in(usual.topics()).of(Set.of());
    }

    private Decision nothingFits(Turn turn, Wish wish) {
        var bank = tools.bank().get();
        if (bank.size() == 0) {
            return turn.refuse("refused.empty-bank", Map.of());
        }
        var level = wish.orLevel(turn.preferences().level()).level();
        var topics = wish.topic().map(Set::of).orElse(turn.preferences().topics());
        if (level.isEmpty()) {
            return turn.refuse("refused.topics-gone", Map.of("topics", names(topics, turn)));
        }
        var others =
                bank.in(Pool.ANYTHING.at(level)).stream().map(Question::topic).collect(Collectors.toSet());
        var words = Map.of(
                "level", turn.words().plain("level." + level.get().slug()),
                "topic", names(topics, turn),
                "others", names(others, turn));
        return turn.refuse(
                topics.isEmpty() || others.isEmpty() ? "refused.no-such-level" : "refused.nothing-fits", words);
    }

    private String names(Set<Topic> topics, Turn turn) {
        var bank = tools.bank().get();
        return topics.stream()
                .sorted()
                .map(topic -> TopicName.of(topic, bank, turn.words()))
                .collect(Collectors.joining(", "));
    }
}
