package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.board.Membership;
import dev.prepbot.prep.board.Period.Window;
import dev.prepbot.prep.goal.Goal;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.prep.board.Boards} and {@link dev.prepbot.prep.goal.Goals}. */
abstract class BoardsContract extends StoreContract {

    private static final ServerId SERVER = new ServerId("slack", "T1");
    private static final ServerId ELSEWHERE = new ServerId("slack", "T2");
    private static final PlaceId OTHER_HALL = new PlaceId("slack", "C2");
    private static final PlaceId DIRECT = new PlaceId("slack", "D1");
    private static final Window ALL = new Window(Instant.EPOCH, Optional.empty());

    @BeforeEach
    void furnish() {
        write(records -> {
            records.places().note(HALL, SERVER);
            records.places().note(OTHER_HALL, ELSEWHERE);
            records.boards().join(SERVER, Membership.named(ADA, "Ada", NOON));
            for (var place : List.of(HALL, OTHER_HALL, DIRECT)) {
                records.askings()
                        .add(new Asking(
                                new AskingId(place.local()),
                                new QuestionId("q"),
                                Mode.PRACTICE,
                                place,
                                Wish.ANY,
                                Optional.empty(),
                                NOON));
            }
        });
    }

    @Test
    void a_membership_is_the_one_put_last_and_keeps_its_first_moment() {
        write(records -> records.boards().join(SERVER, Membership.anonymous(ADA, 4711, NOON.plusSeconds(9))));
        assertFound(records -> records.boards().find(SERVER, ADA)).contains(Membership.anonymous(ADA, 4711, NOON));
        assertRead(records -> records.boards().taken(SERVER, 4711)).isEqualTo(true);
        assertRead(records -> records.boards().taken(ELSEWHERE, 4711)).isEqualTo(false);
        assertListed(records -> records.boards().of(ADA)).containsExactly(SERVER);
    }

    @Test
    void who_leaves_is_shown_no_more() {
        write(records -> answered(records, ADA, HALL, "q1", 0, 10));
        assertThat(scores(ALL)).containsExactly(Map.entry(ADA, 10));
        write(records -> assertThat(records.boards().leave(SERVER, ADA)).isTrue());
        write(records -> assertThat(records.boards().leave(SERVER, ADA)).isFalse());
        assertThat(scores(ALL)).isEmpty();
    }

    @Test
    void nobody_is_shown_who_did_not_join() {
        write(records -> answered(records, BOB, HALL, "q1", 0, 10));
        assertThat(scores(ALL)).isEmpty();
    }

    @Test
    void nobody_is_shown_who_left_the_server_until_they_are_back() {
        write(records -> {
            answered(records, ADA, HALL, "q1", 0, 10);
            records.members().seen(ADA, SERVER, NOON);
            records.members().left(ADA, SERVER, NOON);
        });
        assertThat(scores(ALL)).isEmpty();
        write(records -> records.members().seen(ADA, SERVER, NOON.plusSeconds(60)));
        assertThat(scores(ALL)).hasSize(1);
    }

    @Test
    void the_first_answer_to_a_question_counts_and_no_other() {
        write(records -> {
            answered(records, ADA, HALL, "q1", 0, 3);
            answered(records, ADA, HALL, "q1", 1, 10);
            answered(records, ADA, HALL, "q2", 2, 4);
        });
        assertThat(scores(ALL)).containsExactly(Map.entry(ADA, 7));
    }

    @Test
    void a_question_counts_anew_in_another_stretch_of_time() {
        write(records -> {
            answered(records, ADA, HALL, "q1", 0, 3);
            answered(records, ADA, HALL, "q1", 10, 10);
        });
        var later = new Window(NOON.plusSeconds(10), Optional.of(NOON.plusSeconds(11)));
        var tooLate = new Window(NOON.plusSeconds(9), Optional.of(NOON.plusSeconds(10)));
        assertThat(scores(later)).containsExactly(Map.entry(ADA, 10));
        assertThat(scores(tooLate)).isEmpty();
    }

    @Test
    void an_answer_that_is_no_real_attempt_neither_earns_nor_uses_up_the_question() {
        write(records -> {
            records.attempts().append(attempt(ADA, HALL, "q1", 0, 10, Set.of(Remark.KEYWORD_SOUP)));
            answered(records, ADA, HALL, "q1", 1, 6);
        });
        assertThat(scores(ALL)).containsExactly(Map.entry(ADA, 6));
    }

    @Test
    void answers_count_where_they_were_asked_and_direct_ones_on_every_board() {
        write(records -> {
            records.boards().join(ELSEWHERE, Membership.named(ADA, "Ada", NOON));
            answered(records, ADA, HALL, "q1", 0, 1);
            answered(records, ADA, OTHER_HALL, "q2", 1, 2);
            answered(records, ADA, DIRECT, "q3", 2, 4);
        });
        assertThat(scores(ALL)).containsExactly(Map.entry(ADA, 5));
        assertThat(points(ELSEWHERE, Optional.empty())).containsExactly(6);
    }

    @Test
    void a_board_of_a_topic_counts_its_questions_alone() {
        write(records -> {
            answered(records, ADA, HALL, "q1", 0, 1);
            answered(records, ADA, HALL, "q2", 1, 2);
            answered(records, ADA, HALL, "q3", 2, 4);
        });
        var some = Optional.of(Set.of(new QuestionId("q1"), new QuestionId("q3")));
        assertThat(points(SERVER, some)).containsExactly(5);
        assertThat(points(SERVER, Optional.of(Set.of()))).containsExactly(0);
    }

    @Test
    void a_forgotten_server_leaves_its_answers_on_no_board() {
        write(records -> {
            records.members().seen(ADA, SERVER, NOON);
            records.members().seen(ADA, ELSEWHERE, NOON);
            records.boards().join(ELSEWHERE, Membership.named(ADA, "Ada", NOON));
            answered(records, ADA, HALL, "q1", 0, 5);
            records.people().erase(SERVER);
        });
        assertThat(points(ELSEWHERE, Optional.empty())).containsExactly(0);
        assertListed(records -> records.attempts().of(ADA)).hasSize(1);
    }

    @Test
    void days_are_counted_where_they_were_lived_and_each_question_once_a_day() {
        var tokyo = ZoneId.of("Asia/Tokyo");
        var evening = Instant.parse("2030-03-31T15:00:00Z");
        write(records -> {
            for (var question : List.of("q1", "q1", "q2")) {
                records.attempts().append(lived(question, evening, tokyo));
            }
            records.attempts().append(lived("q1", evening, ZoneOffset.UTC));
        });
        var since = LocalDate.parse("2030-03-31");
        assertRead(records -> records.attempts().questionsByDay(ADA, since))
                .isEqualTo(Map.of(since, 1, since.plusDays(1), 2));
        assertRead(records -> records.attempts().questionsByDay(ADA, since.plusDays(1)))
                .isEqualTo(Map.of(since.plusDays(1), 2));
    }

    @Test
    void a_goal_is_the_one_put_last_until_it_is_removed() {
        write(records -> records.goals().put(ADA, new Goal(Optional.of(3), Optional.empty())));
        write(records -> records.goals().put(ADA, new Goal(Optional.of(4), Optional.of(2))));
        assertFound(records -> records.goals().of(ADA)).contains(new Goal(Optional.of(4), Optional.of(2)));
        assertFound(records -> records.goals().of(BOB)).isEmpty();
        write(records -> assertThat(records.goals().remove(ADA)).isTrue());
        write(records -> assertThat(records.goals().remove(ADA)).isFalse());
        assertFound(records -> records.goals().of(ADA)).isEmpty();
    }

    private Map<PersonId, Integer> scores(Window window) {
        return ledger().read(records -> records.boards().scores(SERVER, window, Optional.empty())).stream()
                .filter(score -> score.points() > 0)
                .collect(Collectors.toMap(score -> score.who().person(), score -> score.points()));
    }

    private List<Integer> points(ServerId server, Optional<Set<QuestionId>> only) {
        return ledger().read(records -> records.boards().scores(server, ALL, only)).stream()
                .map(score -> score.points())
                .toList();
    }

    private static void answered(
            Records records, PersonId person, PlaceId where, String question, int second, int points) {
        records.attempts().append(attempt(person, where, question, second, points, Set.of()));
    }

    private static Attempt attempt(
            PersonId person, PlaceId where, String question, int second, int covered, Set<Remark> remarks) {
        var points = IntStream.range(0, 10)
                .mapToObj(at -> new PointGrade("p" + at, 1, at < covered ? Verdict.COVERED : Verdict.MISSED, List.of()))
                .toList();
        return new Attempt(
                0,
                person,
                new AskingId(where.local()),
                new QuestionId(question),
                Mode.PRACTICE,
                NOON.plus(Duration.ofSeconds(second)),
                ZoneOffset.UTC,
                "an answer",
                new Grade(points, remarks, "words"));
    }

    private static Attempt lived(String question, Instant at, ZoneId zone) {
        var like = attempt(ADA, HALL, question, 0, 5, Set.of());
        return new Attempt(0, ADA, like.asking(), like.question(), like.mode(), at, zone, like.answer(), like.grade());
    }
}
