package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.text.Pages;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.quiz.Over;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.Round;
import dev.prepbot.prep.quiz.RoundClosed;
import dev.prepbot.prep.quiz.RoundOpen;
import dev.prepbot.prep.quiz.Score;
import dev.prepbot.prep.quiz.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A quiz as its one player sees it: one message that becomes the next question with each press. */
record QuizForOne(Turn turn, Records records, Quiz quiz, Bank bank) {

    /** The first question, in a message of its own. */
    List<Intention> begin() {
        return turn.replyJustYou(new Message(blocks(), rows()));
    }

    /** What there is to see now, in the place of what was pressed. */
    List<Intention> turnOver() {
        var pages = Pages.of(new Message(blocks(), rows()));
        var said = new ArrayList<>(turn.change(pages.get(0)));
        pages.stream().skip(1).forEach(page -> said.addAll(turn.replyJustYou(page)));
        return said;
    }

    private List<Block> blocks() {
        var state = quiz.state();
        if (state instanceof Over over) {
            return result(over);
        }
        var round = records.quizzes().round(quiz.id(), state.round());
        var card = new QuizCard(turn.words(), bank);
        return state instanceof RoundOpen
                ? card.question(quiz, state.round(), round)
                : answered(card, state.round(), round);
    }

    private List<Block> answered(QuizCard card, int index, Round round) {
        var chosen = records.quizVotes().of(quiz.id()).stream()
                .filter(vote -> vote.round() == index)
                .map(Vote::choice)
                .findFirst()
                .orElseThrow();
        var blocks = new ArrayList<>(card.question(quiz, index, round));
        var key = chosen == round.right() ? "quiz.alone.right" : "quiz.alone.wrong";
        blocks.add(new Block.Paragraph(turn.words().line(key, Map.of("letter", Round.letter(chosen)))));
        blocks.addAll(card.explained(round, Set.of(chosen)));
        blocks.add(new Block.Note(turn.words().line("quiz.alone.points", Map.of("points", score().points()))));
        return blocks;
    }

    private List<Block> result(Over over) {
        int played = over.why() == Over.Why.COMPLETE ? over.round() + 1 : over.round() + (over.unfinished() ? 0 : 1);
        var score = score();
        return List.of(
                new Block.Heading(turn.words().line("quiz.alone.title")),
                new Block.Paragraph(turn.words()
                        .line(
                                "quiz.alone.result",
                                Map.of("right", score.right(), "rounds", played, "points", score.points()))),
                new Block.Note(turn.words().line("quiz.alone.again")));
    }

    private Score score() {
        return records.quizVotes().scores(quiz.id()).stream()
                .findFirst()
                .orElseGet(() -> new Score(turn.person(), 0, 0));
    }

    private List<List<Control>> rows() {
        if (quiz.state() instanceof RoundOpen open) {
            int count =
                    records.quizzes().round(quiz.id(), open.round()).options().size();
            return List.of(IntStream.range(0, count)
                    .mapToObj(choice -> QuizPress.option(Action.QUIZ_PICK, quiz.id(), open.round(), choice))
                    .toList());
        }
        if (!(quiz.state() instanceof RoundClosed closed)) {
            return List.of();
        }
        boolean last = closed.round() + 1 == quiz.setup().pace().rounds();
        return List.of(
                List.of(QuizPress.next(turn.words(), last ? "button.quiz-result" : "button.quiz-next", quiz.id())));
    }
}
