package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.chat.Intention;
import dev.prepbot.prep.quiz.Over;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizEvent.TimeUp;
import dev.prepbot.prep.quiz.QuizId;
import dev.prepbot.prep.quiz.RoundOpen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Lets time pass for quizzes, and brings their messages up to date, each at most every two seconds.
 *
 * <p>What a message should show is looked up when it is changed, so that a change which was put off loses nothing; the last
 * one of a round is put off as well until the one before is old enough.
 */
final class QuizTimes implements Flow.OnTime {

    /** How long a message stays as it is at least, so that neither people's eyes nor the platforms are overtaxed. */
    static final Duration BETWEEN_CHANGES = Duration.ofSeconds(2);

    private static final int MOST_AT_ONCE = 100;

    private final QuizDesk desk;

    QuizTimes(QuizDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Function<Records, Spoken>> due(Instant now) {
        var quizzes = desk.tools().ledger().read(records -> {
            var ids = new LinkedHashSet<>(records.quizzes().due(now, MOST_AT_ONCE));
            ids.addAll(outdated(records, now));
            return ids;
        });
        return quizzes.stream()
                .<Function<Records, Spoken>>map(id -> records -> Spoken.of(goOn(records, id, now)))
                .toList();
    }

    private List<Intention> goOn(Records records, QuizId id, Instant now) {
        var said = new ArrayList<Intention>();
        records.quizzes()
                .find(id)
                .filter(quiz -> quiz.dueAt(now))
                .ifPresent(quiz -> said.addAll(timeIsUp(records, quiz, now)));
        if (outdated(records, now).contains(id)) {
            said.addAll(0, change(records, records.quizzes().find(id).orElseThrow(), now));
        }
        return said;
    }

    private static List<QuizId> outdated(Records records, Instant now) {
        return records.quizzes().outdated(now.minus(BETWEEN_CHANGES), MOST_AT_ONCE);
    }

    private List<Intention> change(Records records, Quiz quiz, Instant now) {
        var message = desk.show(records, quiz).message();
        records.quizzes().shows(quiz.id(), now);
        return quiz.screen().message().stream()
                .<Intention>map(where -> new Intention.Edit(where, message))
                .toList();
    }

    private List<Intention> timeIsUp(Records records, Quiz before, Instant now) {
        int voters = records.quizVotes().count(before.id(), before.state().round());
        return QuizDesk.happens(records, before, new TimeUp(voters), now)
                .map(then -> then.solo() ? List.<Intention>of() : said(records, before, then, now))
                .orElse(List.of());
    }

    private List<Intention> said(Records records, Quiz before, Quiz then, Instant now) {
        if (then.state() instanceof RoundOpen) {
            return desk.show(records, then).post(now);
        }
        if (then.state() instanceof Over over) {
            return desk.show(records, then).farewell(over.why());
        }
        return before.state() instanceof RoundOpen ? closed(records, then) : List.of();
    }

    private List<Intention> closed(Records records, Quiz quiz) {
        int round = quiz.state().round();
        QuizDesk.settle(records, quiz, round);
        var show = desk.show(records, quiz);
        if (!quiz.screen().missing()) {
            return show.more();
        }
        return records.quizVotes().count(quiz.id(), round) > 0 ? show.anew() : List.of();
    }
}
