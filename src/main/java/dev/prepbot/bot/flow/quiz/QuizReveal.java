package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.quiz.Over;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.Round;
import dev.prepbot.prep.quiz.RoundClosed;
import dev.prepbot.prep.quiz.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What everyone sees of a round that is over: what is right and why, who was fastest, and how all stand. */
record QuizReveal(Records records, Quiz quiz, QuizCard card) {

    List<Block> blocks(int index, Round round, Optional<Block> note) {
        var votes = records.quizVotes().of(quiz.id()).stream()
                .filter(vote -> vote.round() == index)
                .toList();
        var blocks = new ArrayList<>(card.answered(quiz, index, round, counts(round, votes)));
        blocks.addAll(card.explained(round, votes.stream().map(Vote::choice).collect(Collectors.toSet())));
        if (quiz.state() instanceof Over over && over.unfinished()) {
            blocks.add(new Block.Note(card.words().line("quiz.cut-short")));
            return blocks;
        }
        blocks.add(new Block.Paragraph(who(index, votes)));
        boolean last = index + 1 == quiz.setup().pace().rounds();
        if (!last) {
            scores(blocks);
        }
        note.or(() -> next(last)).ifPresent(blocks::add);
        return blocks;
    }

    private static List<Integer> counts(Round round, List<Vote> votes) {
        return IntStream.range(0, round.options().size())
                .map(choice -> (int)
                        votes.stream().filter(vote -> vote.choice() == choice).count())
                .boxed()
                .toList();
    }

    private List<Span> who(int index, List<Vote> votes) {
        if (votes.isEmpty()) {
            return card.words().line("quiz.nobody-voted");
        }
        return QuizDesk.scoring(records, quiz)
                .fastest(index)
                .map(vote -> card.words().line("quiz.fastest", Map.of("person", new Span.Mention(vote.person()))))
                .orElseGet(() -> card.words().line("quiz.nobody-right"));
    }

    private void scores(List<Block> blocks) {
        var board = new QuizBoard(card.words()).of(records.quizVotes().scores(quiz.id()));
        if (!board.isEmpty()) {
            blocks.add(new Block.Paragraph(card.words().line("quiz.board.title")));
            blocks.addAll(board);
        }
    }

    private Optional<Block> next(boolean last) {
        return quiz.state() instanceof RoundClosed
                ? Optional.of(new Block.Note(card.words().line(last ? "quiz.board.follows" : "quiz.next-follows")))
                : Optional.empty();
    }
}
