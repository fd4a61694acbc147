package dev.prepbot.bot.flow.board;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Pictured;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.Topics;
import dev.prepbot.bot.text.BoardCard;
import dev.prepbot.bot.text.BoardPicture;
import dev.prepbot.bot.text.TopicName;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.board.Membership;
import dev.prepbot.prep.board.Period;
import dev.prepbot.prep.board.Period.Window;
import dev.prepbot.prep.board.Points;
import dev.prepbot.prep.board.Standings;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code /leaderboard show}: who has how many points in a server, among those who joined. */
final class BoardShow implements Flow.OnCommand, Flow.OnAction {

    private final Tools tools;
    private final Pictured pictured;

    BoardShow(Tools tools, Pictured pictured) {
        this.tools = tools;
        this.pictured = pictured;
    }

    @Override
    public Command declare(Words words) {
        var periods = Arrays.stream(Period.values())
                .map(period -> new Control.Choice(period.slug(), words.plain("period." + period.slug()), false))
                .toList();
        return new Command(
                "leaderboard show",
                words.plain("command.leaderboard-show"),
                List.of(
                        new CommandOption(
                                "period",
                                words.plain("option.leaderboard-period"),
                                new CommandOption.Type.OneOf(periods),
                                false),
                        new CommandOption(
                                "topic", words.plain("option.topic"), new CommandOption.Type.Suggested(), false)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public List<Suggestion> suggest(Typist who, String option, String typed) {
        return option.equals("topic") ? Topics.suggest(tools.bank().get(), who.words(), typed) : List.of();
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var period = Slug.find(Period.class, options.getOrDefault("period", "")).orElse(Period.WEEK);
        var typed = options.get("topic");
        var bank = tools.bank().get();
        var topic = typed == null ? Optional.<Topic>empty() : Topics.find(bank, turn.words(), typed);
        if (typed != null && topic.isEmpty()) {
            return Topics.refuse(turn, bank, typed);
        }
        var view = new BoardView(period, topic, 0);
        return with(turn, view, board -> Decision.say(turn.replyJustYou(first(turn, view, board))));
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.BOARD, Action.BOARD_RULES, Action.BOARD_PICTURE);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var view = BoardView.read(press.token());
        return with(turn, view, board -> switch (action) {
            case BOARD_RULES -> Decision.say(turn.replyJustYou(board.card(turn).rules()));
            case BOARD_PICTURE -> picture(turn, board);
            default -> Decision.say(turn.change(message(turn, view, board)));
        });
    }

    /**
     * A board as it stands now.
     *
     * @param zone the server's
     * @param own how the person who looks stands on it
     */
    private record Board(ZoneId zone, Window window, Standings standings, Optional<Membership> own) {
        BoardCard card(Turn turn) {
            return new BoardCard(turn.words(), zone, turn.person());
        }
    }

    private Decision with(Turn turn, BoardView view, Function<Board, Decision> then) {
        return tools.ledger()
                .read(records -> WhichServer.of(turn, records).map(server -> board(records, turn, server, view)))
                .map(then)
                .orElseGet(() -> turn.refuse("refused.which-board", Map.of()));
    }

    private Board board(Records records, Turn turn, ServerId server, BoardView view) {
        var zone = records.servers().of(server).dayZone();
        var window = view.period().around(turn.now(), zone);
        var only = view.topic().map(this::questions);
        var quizzes =
                records.quizzes().results(server, window.from(), window.until().orElse(turn.now()));
        var standings = Standings.of(records.boards().scores(server, window, only), Points.of(quizzes, only));
        return new Board(zone, window, standings, records.boards().find(server, turn.person()));
    }

    private Set<QuestionId> questions(Topic topic) {
        return tools.bank().get().in(Pool.ANYTHING.in(Set.of(topic))).stream()
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** This week's board comes with a picture; turning pages takes it away. */
    private Message first(Turn turn, BoardView view, Board board) {
        var message = message(turn, view, board);
        if (!view.hasPicture() || board.standings().lines().isEmpty()) {
            return message;
        }
        if (!Pictured.fits(turn)) {
            return message.with(Action.BOARD_PICTURE.button(turn.words(), Style.PLAIN));
        }
        var blocks = new ArrayList<>(message.blocks());
        blocks.addAll(drawn(turn, board));
        return new Message(blocks, message.rows());
    }

    private Decision picture(Turn turn, Board board) {
        return board.standings().lines().isEmpty()
                ? turn.refuse("board.empty", Map.of())
                : Decision.say(turn.replyJustYou(Message.of(drawn(turn, board))));
    }

    private List<Block> drawn(Turn turn, Board board) {
        var card = board.card(turn);
        var picture = new BoardPicture(turn.words(), card)
                .of(Period.WEEK, board.standings(), card.resetInLetters(board.window()));
        return pictured.block(turn, picture);
    }

    private Message message(Turn turn, BoardView view, Board board) {
        var words = turn.words();
        var topic = view.topic().map(one -> TopicName.of(one, tools.bank().get(), words));
        var card = board.card(turn);
        var blocks = new ArrayList<Block>(card.page(view.period(), topic, board.standings(), view.page(), board.own()));
        blocks.add(card.reset(board.window()));
        var message = Message.of(blocks);
        var pages = pageButtons(words, view, board.standings());
        if (!pages.isEmpty()) {
            message = message.with(pages.toArray(Control[]::new));
        }
        message = message.with(otherButtons(words, view).toArray(Control[]::new));
        return board.own().isPresent()
                ? message
                : message.with(
                        Action.BOARD_JOIN.button(words, Style.PLAIN),
                        Action.BOARD_JOIN.button(
                                words, "button.board-join-anonymous", Style.PLAIN, BoardJoin.ANONYMOUS));
    }

    private static List<Control> pageButtons(Words words, BoardView view, Standings standings) {
        int last = standings.pages() - 1;
        int page = Math.min(view.page(), last);
        var buttons = new ArrayList<Control>();
        if (page > 0) {
            buttons.add(button(words.plain("button.page-back"), Style.PLAIN, view.at(page - 1)));
        }
        if (page < last) {
            buttons.add(button(words.plain("button.page-next"), Style.PRIMARY, view.at(page + 1)));
        }
        return buttons;
    }

    private static List<Control> otherButtons(Words words, BoardView view) {
        var buttons = new ArrayList<Control>();
        for (var period : Period.values()) {
            if (period != view.period()) {
                buttons.add(button(words.plain("period." + period.slug()), Style.PLAIN, view.over(period)));
            }
        }
        buttons.add(Action.BOARD_RULES.button(words, Style.PLAIN));
        return buttons;
    }

    private static Control button(String label, Style style, BoardView view) {
        return new Control.Button(view.token(), label, style, Action.BOARD.effect());
    }
}
