package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.platform.discord.loopback.LoopbackDiscord;
import dev.prepbot.platform.discord.loopback.Permissions;
import dev.prepbot.platform.discord.loopback.Problem;
import dev.prepbot.platform.discord.loopback.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The role that a server gives for a streak, over the wire to Discord. */
@ExtendWith(OnDiscord.class)
final class StreakRoleOnDiscordTest {

    private static final long MAY = Permissions.INVITED | Permissions.MANAGE_ROLES;

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private LoopbackDiscord discord;

    @SuppressWarnings("NullAway.Init")
    private DiscordTheatre theatre;

    @SuppressWarnings("NullAway.Init")
    private Role regulars;

    @BeforeEach
    void open(DiscordStage stage) {
        discord = stage.loopback();
        theatre = new DiscordTheatre(stage, data, SampleBank.several());
        regulars = discord.town().role(theatre.guild(), "regulars", 0, false);
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Test
    void who_reaches_the_milestone_has_the_role() {
        raise(MAY, 9);
        seven().uses("settings check").hears("A role is given for a streak of 7 days", "Yes.");
        var days = new StreakDays(theatre);
        days.pass(theatre.actor("alice"), 6);
        assertThat(rolesOfAlice()).isEmpty();
        days.pass(theatre.actor("alice"), 1);
        assertThat(rolesOfAlice()).containsExactly("regulars");
    }

    @Test
    void what_keeps_it_from_being_given_is_told_once_and_then_mended() {
        discord.expect(Problem.MISSING_PERMISSIONS);
        discord.town().change(theatre.guild(), regulars.with(0, 5));
        var admin = seven();
        admin.uses("settings check").hears("I may not give roles", "Manage Roles");
        var days = new StreakDays(theatre);
        days.pass(theatre.actor("alice"), 7);
        admin.sees("I could not give the role for a streak", "50013");
        raise(MAY, 1);
        admin.uses("settings check").hears("This role stands above mine");
        days.pass(theatre.actor("alice"), 1);
        assertThat(rolesOfAlice()).isEmpty();
        raise(MAY, 9);
        admin.uses("settings check").hears("Yes.");
        days.pass(theatre.actor("alice"), 1);
        assertThat(rolesOfAlice()).containsExactly("regulars");
        assertThat(admin.screen().stream()
                        .filter(seen -> Plain.text(seen.message()).contains("could not give")))
                .hasSize(1);
    }

    private Actor seven() {
        return theatre.actor("admin")
                .uses("settings set", "streak-role", "regulars", "streak-role-days", "7")
                .hears("A role is given for a streak of 7 days");
    }

    private void raise(long permissions, int rank) {
        discord.town().change(theatre.guild(), theatre.botRole().with(permissions, rank));
    }

    private List<String> rolesOfAlice() {
        return discord.town()
                .rolesOf(theatre.guild(), theatre.seat("alice").client().person());
    }
}
