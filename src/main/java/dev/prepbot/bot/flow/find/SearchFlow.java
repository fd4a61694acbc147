package dev.prepbot.bot.flow.find;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Levels;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.Topics;
import dev.prepbot.bot.text.HitList;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.QuestionSearch;
import dev.prepbot.prep.question.QuestionSearch.Found;
import dev.prepbot.prep.question.QuestionSearch.Hit;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /search}: questions by what they are about, page by page, each a press away from being practised. */
final class SearchFlow implements Flow.OnCommand, Flow.OnAction {

    /** More than fits any button; what is left out shows in the answer. */
    private static final int LONGEST_WORDS = 200;

    private final Tools tools;
    private final QuestionSearch search;

    SearchFlow(Tools tools, QuestionSearch search) {
        this.tools = tools;
        this.search = search;
    }

    @Override
    public Command declare(Words words) {
        var wanted = new CommandOption(
                "words", words.plain("option.words"), new CommandOption.Type.Words(LONGEST_WORDS), true);
        var topic = new CommandOption("topic", words.plain("option.topic"), new CommandOption.Type.Suggested(), false);
        return new Command(
                "search",
                words.plain("command.search"),
                List.of(wanted, topic, Levels.option(words)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return option.equals("topic") ? Topics.suggest(tools.bank().get(), who.words(), typed) : List.of();
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var bank = tools.bank().get();
        var typed = options.get("topic");
        var topic = typed == null ? Optional.<Topic>empty() : Topics.find(bank, turn.words(), typed);
        if (typed != null && topic.isEmpty()) {
            return Topics.refuse(turn, bank, typed);
        }
        var level = Slug.find(Level.class, options.getOrDefault("level", ""));
        var wanted = SearchFor.typed(options.getOrDefault("words", ""), topic, level);
        return Decision.say(turn.replyJustYou(found(turn, wanted)));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.SEARCH);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return Decision.say(turn.change(found(turn, SearchFor.read(press.token()))));
    }

    private Message found(Turn turn, SearchFor wanted) {
        var found = search.find(wanted.wanted());
        return found.hits().isEmpty() ? nothing(turn.words(), wanted, found) : page(turn.words(), wanted, found);
    }

    private Message page(Words words, SearchFor wanted, Found found) {
        var hits = found.hits().stream().map(Hit::question).toList();
        int pages = HitList.pages(hits.size());
        int page = Math.min(wanted.page(), pages - 1);
        var list = new HitList(words, tools.bank().get());
        var message = list.page(hits, page, wanted.words(), found.meant());
        var buttons = new ArrayList<Control>();
        if (page > 0) {
            buttons.add(button(words.plain("button.page-back"), Style.PLAIN, wanted.at(page - 1)));
        }
        if (page < pages - 1) {
            buttons.add(button(words.plain("button.page-next"), Style.PRIMARY, wanted.at(page + 1)));
        }
        return buttons.isEmpty() ? message : message.with(buttons.toArray(Control[]::new));
    }

    private Message nothing(Words words, SearchFor wanted, Found found) {
        var buttons = new ArrayList<Control>();
        found.meant()
                .map(wanted::saying)
                .filter(other -> !search.find(other.wanted()).hits().isEmpty())
                .ifPresent(other -> buttons.add(button(
                        words.plain("button.search-meant", Map.of("words", HitList.label(other.words()))),
                        Style.PRIMARY,
                        other)));
        if (buttons.isEmpty() && wanted.isNarrowed()) {
            var everywhere = wanted.everywhere();
            if (!search.find(everywhere.wanted()).hits().isEmpty()) {
                buttons.add(button(words.plain("button.search-everywhere"), Style.PRIMARY, everywhere));
            }
        }
        var topics = new HitList(words, tools.bank().get()).topics();
        var line = words.line("search.nothing", Map.of("words", wanted.words(), "topics", topics));
        var message = Message.of(line.toArray(Span[]::new));
        return buttons.isEmpty() ? message : message.with(buttons.toArray(Control[]::new));
    }

    private static Control button(String label, Style style, SearchFor wanted) {
        return new Control.Button(wanted.token(), label, style, Action.SEARCH.effect());
    }
}
