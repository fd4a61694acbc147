package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Wish;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.prep.asking.Askings}. */
abstract class AskingsContract extends StoreContract {

    private static final LocalDate SUNDAY = LocalDate.parse("2030-03-31");

    @Test
    void an_asking_comes_back_as_it_was_added() {
        var forAll = daily("a1", "hash-map");
        var forAda = practice("a2", "hash-map", ADA, NOON);
        write(records -> {
            records.askings().add(forAll);
            records.askings().add(forAda);
        });
        assertFound(records -> records.askings().find(forAll.id())).contains(forAll);
        assertFound(records -> records.askings().find(forAda.id())).contains(forAda);
        assertFound(records -> records.askings().find(new AskingId("a3"))).isEmpty();
    }

    @Test
    void an_asking_is_added_once() {
        write(records -> records.askings().add(daily("a1", "hash-map")));
        assertThatThrownBy(() -> write(records -> records.askings().add(daily("a1", "heap"))))
                .hasRootCauseInstanceOf(SQLException.class);
        assertFound(records -> records.askings().find(new AskingId("a1"))).contains(daily("a1", "hash-map"));
    }

    @Test
    void each_place_has_its_own_question_of_the_day_for_each_date() {
        fix("a1", "hash-map", SUNDAY);
        fix("a2", "heap", SUNDAY.plusDays(1));
        assertFound(records -> records.askings().daily(HALL, SUNDAY)).contains(daily("a1", "hash-map"));
        assertFound(records -> records.askings().daily(HALL, SUNDAY.plusDays(1)))
                .contains(daily("a2", "heap"));
        assertFound(records -> records.askings().daily(HALL, SUNDAY.plusDays(2)))
                .isEmpty();
        assertFound(records -> records.askings().daily(YARD, SUNDAY)).isEmpty();
    }

    @Test
    void a_question_of_the_day_can_be_replaced_and_the_old_asking_stays() {
        fix("a1", "hash-map", SUNDAY);
        fix("a2", "heap", SUNDAY);
        assertFound(records -> records.askings().daily(HALL, SUNDAY)).contains(daily("a2", "heap"));
        assertFound(records -> records.askings().find(new AskingId("a1"))).contains(daily("a1", "hash-map"));
    }

    @Test
    void a_question_of_the_day_is_an_asking_that_is_stored() {
        assertThatThrownBy(() -> write(records -> records.askings().fixDaily(HALL, SUNDAY, new AskingId("none"))))
                .hasRootCauseInstanceOf(SQLException.class);
        assertFound(records -> records.askings().daily(HALL, SUNDAY)).isEmpty();
    }

    @Test
    void what_a_person_practised_is_told_latest_first() {
        write(records -> {
            records.askings().add(practice("a1", "heap", ADA, NOON.plusSeconds(1)));
            records.askings().add(practice("a2", "hash-map", ADA, NOON));
            records.askings().add(practice("a3", "deadlock", ADA, NOON.plusSeconds(1)));
            records.askings().add(practice("a4", "mutex", BOB, NOON));
            records.askings().add(daily("a5", "stack"));
        });
        assertListed(records -> records.askings().practised(ADA))
                .extracting(QuestionId::value)
                .containsExactly("deadlock", "heap", "hash-map");
    }

    @Test
    void what_a_person_was_asked_alone_since_an_instant_is_told() {
        write(records -> {
            records.askings().add(practice("a1", "heap", ADA, NOON.minusSeconds(1)));
            records.askings().add(practice("a2", "mutex", ADA, NOON));
            records.askings().add(practice("a3", "mutex", ADA, NOON.plusSeconds(1)));
            records.askings().add(practice("a4", "stack", BOB, NOON));
            records.askings().add(daily("a5", "deque"));
        });
        assertRead(records -> records.askings().askedAloneSince(ADA, NOON)).isEqualTo(Set.of(new QuestionId("mutex")));
    }

    private void fix(String id, String question, LocalDate day) {
        write(records -> {
            records.askings().add(daily(id, question));
            records.askings().fixDaily(HALL, day, new AskingId(id));
        });
    }

    private static Asking daily(String id, String question) {
        return new Asking(
                new AskingId(id), new QuestionId(question), Mode.DAILY, HALL, Wish.ANY, Optional.empty(), NOON);
    }

    private static Asking practice(String id, String question, PersonId person, Instant at) {
        return new Asking(
                new AskingId(id),
                new QuestionId(question),
                Mode.PRACTICE,
                YARD,
                Wish.of("databases/mid"),
                Optional.of(person),
                at);
    }
}
