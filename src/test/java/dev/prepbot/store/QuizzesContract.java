package dev.prepbot.store;

import static dev.prepbot.prep.quiz.QuizSamples.MESSAGE;
import static dev.prepbot.prep.quiz.QuizSamples.SERVER;
import static dev.prepbot.prep.quiz.QuizSamples.after;
import static dev.prepbot.prep.quiz.QuizSamples.alone;
import static dev.prepbot.prep.quiz.QuizSamples.forEveryone;
import static dev.prepbot.prep.quiz.QuizSamples.rounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.quiz.Earned;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizEvent.NextPressed;
import dev.prepbot.prep.quiz.QuizEvent.PausePressed;
import dev.prepbot.prep.quiz.QuizEvent.StopPressed;
import dev.prepbot.prep.quiz.QuizEvent.TimeUp;
import dev.prepbot.prep.quiz.QuizEvent.Voted;
import dev.prepbot.prep.quiz.QuizId;
import dev.prepbot.prep.quiz.QuizMode;
import dev.prepbot.prep.quiz.QuizResult;
import dev.prepbot.prep.quiz.QuizSamples;
import dev.prepbot.prep.quiz.Score;
import dev.prepbot.prep.quiz.Vote;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.prep.quiz.Quizzes} and {@link dev.prepbot.prep.quiz.QuizVotes}. */
abstract class QuizzesContract extends StoreContract {

    private static final Instant NOON = QuizSamples.NOON;

    private final Quiz quiz = forEveryone("z1");
    private final Quiz open = after(quiz, NOON, new TimeUp(0)).posted(1, Optional.of(MESSAGE), NOON);
    private final Quiz closed = after(open, NOON, new TimeUp(2));

    @Test
    void a_quiz_comes_back_in_every_state() {
        begin(quiz);
        var states = List.of(
                quiz,
                open,
                open.withoutMessage(),
                closed,
                after(quiz, NOON, new PausePressed()),
                after(open, NOON, new PausePressed()),
                after(closed, NOON, new PausePressed()),
                after(open, NOON, new StopPressed()),
                after(closed, NOON, new StopPressed()));
        for (var state : states) {
            write(records -> records.quizzes().put(state));
            assertFound(records -> records.quizzes().find(quiz.id())).contains(state);
        }
        assertFound(records -> records.quizzes().find(new QuizId("z9"))).isEmpty();
    }

    @Test
    void its_rounds_come_back_with_their_options_in_order() {
        begin(quiz);
        assertRead(records -> records.quizzes().round(quiz.id(), 2)).isEqualTo(rounds().get(2));
        assertListed(records -> records.quizzes().answers(quiz.id())).containsExactly(0, 1, 2);
    }

    @Test
    void a_place_has_one_running_quiz_for_everyone_and_a_person_one_alone() {
        begin(quiz);
        begin(alone("z2"));
        assertFound(records -> records.quizzes().runningIn(QuizSamples.HALL)).contains(quiz);
        assertFound(records -> records.quizzes().runningAlone(QuizSamples.ADA)).contains(alone("z2"));
        assertFound(records -> records.quizzes().runningAlone(BOB)).isEmpty();
        assertThatThrownBy(() -> begin(forEveryone("z3"))).hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> begin(alone("z4"))).hasRootCauseInstanceOf(SQLException.class);
        write(records -> records.quizzes().put(after(quiz, NOON, new StopPressed())));
        assertFound(records -> records.quizzes().runningIn(QuizSamples.HALL)).isEmpty();
        begin(forEveryone("z3"));
    }

    @Test
    void those_whose_time_is_up_are_found_until_they_are_over() {
        begin(quiz);
        var due = quiz.due().orElseThrow();
        assertListed(records -> records.quizzes().due(due.minusMillis(1), 9)).isEmpty();
        assertListed(records -> records.quizzes().due(due, 9)).containsExactly(quiz.id());
        write(records -> records.quizzes().put(after(quiz, NOON, new StopPressed())));
        assertListed(records -> records.quizzes().due(due.plus(Duration.ofDays(9)), 9))
                .isEmpty();
    }

    @Test
    void a_person_has_one_vote_in_a_round_the_last_one_and_the_same_again_keeps_its_time() {
        begin(quiz);
        vote(new Vote(ADA, 0, 1, NOON));
        vote(new Vote(BOB, 0, 2, NOON.plusSeconds(1)));
        vote(new Vote(ADA, 0, 3, NOON.plusSeconds(2)));
        vote(new Vote(ADA, 0, 3, NOON.plusSeconds(3)));
        assertListed(records -> records.quizVotes().of(quiz.id()))
                .containsExactly(new Vote(BOB, 0, 2, NOON.plusSeconds(1)), new Vote(ADA, 0, 3, NOON.plusSeconds(2)));
        assertRead(records -> records.quizVotes().count(quiz.id(), 0)).isEqualTo(2);
        assertRead(records -> records.quizVotes().count(quiz.id(), 1)).isEqualTo(0);
    }

    @Test
    void a_message_is_outdated_once_someone_has_voted_or_the_state_has_changed_and_not_before_its_time() {
        begin(open);
        write(records -> records.quizzes().shows(open.id(), NOON));
        assertOutdated().isEmpty();
        vote(new Vote(ADA, 0, 1, NOON));
        assertListed(records -> records.quizzes().outdated(NOON.minusMillis(1), 9))
                .isEmpty();
        assertOutdated().containsExactly(open.id());
        write(records -> records.quizzes().shows(open.id(), NOON));
        vote(new Vote(ADA, 0, 2, NOON));
        assertOutdated().isEmpty();
        write(records -> records.quizzes().put(after(open, NOON, new PausePressed())));
        assertOutdated().containsExactly(open.id());
    }

    @Test
    void a_message_that_may_show_something_else_is_outdated() {
        begin(open);
        write(records -> records.quizzes().shows(open.id(), NOON));
        write(records -> records.quizzes().showsOther(open.id()));
        assertOutdated().containsExactly(open.id());
        assertFound(records -> records.quizzes().shownIn(MESSAGE)).contains(open);
    }

    @Test
    void the_message_of_a_quiz_that_is_over_is_changed_once_and_then_left() {
        begin(closed);
        write(records -> records.quizzes().put(after(closed, NOON, new StopPressed())));
        assertOutdated().containsExactly(quiz.id());
        write(records -> records.quizzes().shows(quiz.id(), NOON));
        assertOutdated().isEmpty();
        assertFound(records -> records.quizzes().shownIn(MESSAGE)).isEmpty();
    }

    @Test
    void what_votes_earned_is_there_when_their_round_is_over() {
        begin(quiz);
        var right = new Vote(ADA, 0, 0, NOON);
        vote(right);
        vote(new Vote(ADA, 1, 0, NOON.plusSeconds(60)));
        assertListed(records -> records.quizVotes().scores(quiz.id())).isEmpty();
        assertListed(records -> records.quizzes().results(ADA)).isEmpty();
        write(records -> records.quizVotes().settle(quiz.id(), List.of(new Earned(right, true, 10))));
        assertListed(records -> records.quizVotes().scores(quiz.id())).containsExactly(new Score(ADA, 10, 1));
        var round = rounds().get(0);
        var about = new QuizResult.About(round.question(), round.topic(), round.level());
        var result = new QuizResult(ADA, about, true, 10, NOON, Optional.of(SERVER), QuizMode.CHANNEL);
        assertListed(records -> records.quizzes().results(ADA)).containsExactly(result);
        assertListed(records -> records.quizzes().results(SERVER, NOON, NOON.plusMillis(1)))
                .containsExactly(result);
        assertListed(records -> records.quizzes().results(SERVER, NOON.minusSeconds(9), NOON))
                .isEmpty();
    }

    @Test
    void what_was_asked_in_a_place_and_what_was_asked_of_one_alone_are_two_histories_latest_first() {
        begin(quiz);
        begin(after(after(alone("z2"), NOON, new Voted(0)), NOON, new NextPressed()));
        assertListed(records -> records.quizzes().asked(QuizSamples.HALL, Optional.empty()))
                .containsExactly(new QuestionId("q2"), new QuestionId("q1"), new QuestionId("q0"));
        assertListed(records -> records.quizzes().asked(QuizSamples.HALL, Optional.of(QuizSamples.ADA)))
                .hasSize(3);
        assertListed(records -> records.quizzes().asked(HALL, Optional.of(BOB))).isEmpty();
        assertThat(HALL).isEqualTo(QuizSamples.HALL);
    }

    private ListAssert<QuizId> assertOutdated() {
        return assertListed(records -> records.quizzes().outdated(NOON.plusSeconds(9), 9));
    }

    private void begin(Quiz begun) {
        write(records -> records.quizzes().begin(begun, rounds()));
    }

    private void vote(Vote vote) {
        write(records -> records.quizVotes().put(quiz.id(), vote));
    }
}
