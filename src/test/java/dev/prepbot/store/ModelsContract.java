package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.model.Budget;
import dev.prepbot.prep.model.Consent;
import dev.prepbot.prep.model.ModelRecords.Spending;
import dev.prepbot.prep.model.ModelUse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link dev.prepbot.prep.model.ModelRecords}: a consent as it was given, a budget that is kept. */
abstract class ModelsContract extends StoreContract {

    private static final ServerId TEAM = new ServerId("slack", "T1");
    private static final ServerId OTHER = new ServerId("slack", "T2");
    private static final LocalDate TODAY = LocalDate.parse("2030-03-31");
    private static final Budget TWO_AND_THREE = new Budget(2, 3);

    private int deliveries;

    @Test
    void who_said_nothing_allowed_nothing() {
        assertRead(records -> records.models().of(TEAM)).isEqualTo(new Consent.Unsaid());
        assertRead(records -> records.models().of(ADA)).isEqualTo(new Consent.Unsaid());
    }

    @Test
    void what_was_said_last_holds_for_a_server_and_a_person_apart() {
        var given = new Consent.Given("model.example");
        write(records -> records.models().put(TEAM, new Consent.Refused(), NOON));
        write(records -> records.models().put(TEAM, given, NOON));
        write(records -> records.models().put(ADA, given, NOON));
        write(records -> records.models().put(ADA, new Consent.Refused(), NOON));
        assertRead(records -> records.models().of(TEAM)).isEqualTo(given);
        assertRead(records -> records.models().of(ADA)).isEqualTo(new Consent.Refused());
        assertRead(records -> records.models().of(BOB)).isEqualTo(new Consent.Unsaid());
    }

    @Test
    void a_person_is_over_budget_until_their_next_day() {
        assertThat(spend(ADA, TODAY, TEAM)).isEqualTo(Spending.COUNTED);
        assertThat(spend(ADA, TODAY, OTHER)).isEqualTo(Spending.COUNTED);
        assertThat(spend(ADA, TODAY, TEAM)).isEqualTo(Spending.OVER_BUDGET);
        assertThat(spend(BOB, TODAY, TEAM)).isEqualTo(Spending.COUNTED);
        assertThat(spend(ADA, TODAY.plusDays(1), TEAM)).isEqualTo(Spending.COUNTED);
    }

    @Test
    void a_server_is_over_budget_for_everyone_in_it() {
        var cleo = new PersonId("slack", "U3");
        assertThat(spend(ADA, TODAY, TEAM)).isEqualTo(Spending.COUNTED);
        assertThat(spend(BOB, TODAY, TEAM)).isEqualTo(Spending.COUNTED);
        assertThat(spend(BOB, TODAY, TEAM)).isEqualTo(Spending.COUNTED);
        assertThat(spend(cleo, TODAY, TEAM)).isEqualTo(Spending.OVER_BUDGET);
        assertThat(spend(cleo, TODAY, OTHER)).isEqualTo(Spending.COUNTED);
    }

    @Test
    void who_is_forgotten_still_counts_for_the_server() {
        for (int i = 0; i < 2; i++) {
            spend(ADA, TODAY, TEAM);
        }
        write(records -> records.people().erase(ADA));
        assertThat(spend(BOB, TODAY, TEAM)).isEqualTo(Spending.COUNTED);
        assertThat(spend(BOB, TODAY, TEAM)).isEqualTo(Spending.OVER_BUDGET);
    }

    @Test
    void one_delivery_counts_once() {
        var use = use("again", ADA, TODAY, TEAM);
        assertThat(spend(use)).isEqualTo(Spending.COUNTED);
        assertThat(spend(use)).isEqualTo(Spending.COUNTED_BEFORE);
    }

    @Test
    void old_uses_go_in_pieces() {
        spend(ADA, TODAY, TEAM);
        spend(ADA, TODAY, TEAM);
        var later = NOON.plus(Duration.ofDays(8));
        assertThat(forgetOne(NOON)).isFalse();
        assertThat(forgetOne(later)).isTrue();
        assertThat(spend(ADA, TODAY, TEAM)).isEqualTo(Spending.COUNTED);
    }

    private Spending spend(PersonId person, LocalDate day, ServerId server) {
        return spend(use("d" + ++deliveries, person, day, server));
    }

    private Spending spend(ModelUse use) {
        return ledger().turn(records -> records.models().spend(use, TWO_AND_THREE))
                .join();
    }

    private boolean forgetOne(Instant before) {
        return ledger().turn(records -> records.upkeep().forgetModelUses(before, 1))
                .join();
    }

    private static ModelUse use(String delivery, PersonId person, LocalDate day, ServerId server) {
        return new ModelUse(
                new DeliveryId(delivery),
                new ModelUse.On<>(person, day),
                Optional.of(new ModelUse.On<>(server, day)),
                NOON);
    }
}
