package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.chat.Intention;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizEvent;
import dev.prepbot.prep.quiz.Scoring;
import dev.prepbot.prep.quiz.Step;
import dev.prepbot.prep.quiz.Step.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the flows of quizzes share: words and questions, and letting something happen. */
record QuizDesk(Tools tools, Lexicon lexicon) {

    Bank bank() {
        return tools.bank().get();
    }

    /** The language in which everyone in the quiz's place is spoken to. */
    Words aloud(Records records, Quiz quiz) {
        return lexicon.in(quiz.setup()
                .server()
                .map(server -> records.servers().of(server).speech())
                .orElse(quiz.setup().locale()));
    }

    /** The quiz as everyone sees it. */
    QuizShow show(Records records, Quiz quiz) {
        return new QuizShow(records, quiz, aloud(records, quiz), bank());
    }

    /** Stores what an event leads to; empty if it changes nothing. */
    static Optional<Quiz> happens(Records records, Quiz before, QuizEvent event, Instant now) {
        if (before.next(event, now) instanceof Step.Went<Quiz> went) {
            records.quizzes().put(went.to());
            return Optional.of(went.to());
        }
        return Optional.empty();
    }

    /** Stores what the votes of a round that is over have earned. */
    static void settle(Records records, Quiz quiz, int round) {
        records.quizVotes().settle(quiz.id(), scoring(records, quiz).of(round));
    }

    static Scoring scoring(Records records, Quiz quiz) {
        return new Scoring(
                records.quizzes().answers(quiz.id()), records.quizVotes().of(quiz.id()));
    }

    /** Whether someone may pause and stop it: the host, and staff where others play. */
    static boolean mayHost(Turn turn, Quiz quiz) {
        return quiz.hostedBy(turn.person())
                || (!quiz.solo() && turn.at().person().admin());
    }

    /** Tells the person, and nobody else, why nothing was done. */
    static List<Intention> ignored(Turn turn, Quiz quiz, QuizEvent event) {
        var reason =
                quiz.next(event, turn.now()) instanceof Step.Ignored<Quiz> ignored ? ignored.reason() : Reason.OVER;
        return turn.refusal("quiz.refused." + reason.slug(), Map.of());
    }
}
