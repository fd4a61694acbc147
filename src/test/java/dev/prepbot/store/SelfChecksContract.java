package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.attempt.SelfCheck;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.prep.attempt.SelfChecks}. */
abstract class SelfChecksContract extends StoreContract {

    private static final AskingId FIRST = new AskingId("a1");

    @Test
    void the_latest_check_of_an_answer_is_its_owners_view() {
        write(records -> {
            var attempt = answer(records, ADA);
            records.selfChecks().append(check(attempt, Set.of(0, 1)));
            records.selfChecks().append(check(attempt, Set.of()));
            records.selfChecks().append(check(attempt, Set.of(1)));
        });
        assertFound(records -> records.selfChecks().latest(ADA, FIRST))
                .hasValueSatisfying(check -> assertThat(check.ticked()).containsExactly(1));
        assertListed(records -> records.selfChecks().latest(ADA)).hasSize(1);
    }

    @Test
    void each_answer_has_checks_of_its_own() {
        write(records -> {
            var one = answer(records, ADA);
            var two = answer(records, ADA);
            records.selfChecks().append(check(two, Set.of(0)));
            records.selfChecks().append(check(one, Set.of(0, 1)));
        });
        assertListed(records -> records.selfChecks().latest(ADA))
                .extracting(check -> check.ticked().size())
                .containsExactly(2, 1);
        assertFound(records -> records.selfChecks().latest(ADA, FIRST))
                .hasValueSatisfying(check -> assertThat(check.ticked()).containsExactly(0));
        assertFound(records -> records.selfChecks()
                        .latest(ADA, records.attempts().of(ADA).get(0).id()))
                .hasValueSatisfying(check -> assertThat(check.ticked()).containsExactly(0, 1));
    }

    @Test
    void nobody_elses_check_is_found() {
        write(records -> records.selfChecks().append(check(answer(records, BOB), Set.of(0))));
        assertFound(records -> records.selfChecks().latest(ADA, FIRST)).isEmpty();
        assertFound(records -> records.selfChecks()
                        .latest(ADA, records.attempts().of(BOB).get(0).id()))
                .isEmpty();
        assertListed(records -> records.selfChecks().latest(ADA)).isEmpty();
    }

    @Test
    void a_check_comes_back_as_it_was() {
        write(records -> records.selfChecks().append(check(answer(records, ADA), Set.of())));
        assertListed(records -> records.selfChecks().latest(ADA)).allSatisfy(check -> {
            var attempt = ledger().read(records -> records.attempts().of(ADA).get(0));
            assertThat(check).isEqualTo(check(attempt, Set.of()));
        });
    }

    private static Attempt answer(Records records, PersonId person) {
        return records.attempts().append(AttemptsContract.attempt(person, FIRST.value(), "an answer"));
    }

    static SelfCheck check(Attempt attempt, Set<Integer> ticked) {
        return new SelfCheck(attempt.person(), SelfCheck.Answer.of(attempt), 2, Set.of(0), ticked, NOON);
    }
}
