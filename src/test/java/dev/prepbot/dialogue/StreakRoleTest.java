package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Intention.GrantRole;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The role that a server gives for a streak, on the simulated platform. */
final class StreakRoleTest {

    private static final PersonId ALICE = new PersonId(Simulator.NAME, "alice");
    private static final GrantRole GIVEN = new GrantRole(Simulator.SERVER, ALICE, "r7");

    @TempDir
    Path data;

    private SimulatedTheatre theatre;
    private StreakDays days;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.several());
        days = new StreakDays(theatre);
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Test
    void who_reaches_the_milestone_gets_the_role_and_is_told_once() {
        sevenDays();
        var alice = theatre.actor("alice");
        days.pass(alice, 6);
        assertThat(theatre.simulator().granted()).isEmpty();
        days.answer(alice);
        alice.sees("7 days!", "This server gives a role for that");
        assertThat(theatre.simulator().granted()).containsExactly(GIVEN);
        days.answer(alice);
        assertThat(theatre.simulator().granted()).containsExactly(GIVEN);
    }

    @Test
    void who_passed_the_milestone_before_gets_it_with_the_next_day_in_the_server() {
        var alice = theatre.actor("alice");
        days.pass(alice, 7);
        sevenDays();
        alice.goesTo("dm");
        days.pass(alice, 1);
        assertThat(theatre.simulator().granted()).isEmpty();
        alice.goesTo(Simulator.CHANNEL.local());
        days.answer(alice);
        assertThat(theatre.simulator().granted()).containsExactly(GIVEN);
        alice.seesNowhere("gives a role for that");
    }

    @Test
    void staff_are_told_once_that_it_cannot_be_given_and_again_when_it_was_set_anew() {
        sevenDays();
        theatre.simulator()
                .failing(errand -> errand.intention() instanceof GrantRole
                        ? new Failed(Trouble.FORBIDDEN, "Missing Permissions (50013)")
                        : null);
        var alice = theatre.actor("alice");
        days.pass(alice, 8);
        theatre.restart();
        days.pass(alice, 1);
        assertThat(theatre.actor("admin")
                        .sees("could not give the role", "Manage Roles", "50013")
                        .place())
                .isEqualTo("staff");
        assertThat(told()).isEqualTo(1);
        sevenDays();
        days.pass(alice, 1);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void the_role_is_taken_back_from_the_settings_by_off_and_takes_30_days_unless_said() {
        var admin = theatre.actor("admin");
        admin.uses("settings set", "streak-role-days", "7").hears("Which role?");
        admin.uses("settings set", "streak-role", "r7").hears("streak of 30 days");
        admin.uses("settings set", "streak-role-days", "3").hears("streak of 3 days");
        admin.uses("settings set", "streak-role-days", "off").hears("Settings of this server");
        days.pass(theatre.actor("alice"), 3);
        assertThat(theatre.simulator().granted()).isEmpty();
    }

    private void sevenDays() {
        theatre.actor("admin")
                .uses("settings set", "streak-role", "r7", "streak-role-days", "7", "staff", Simulator.STAFF.toString())
                .hears("A role is given for a streak of 7 days");
    }

    private long told() {
        return theatre.actor("admin").screen().stream()
                .filter(seen -> Plain.text(seen.message()).contains("could not give the role"))
                .count();
    }
}
