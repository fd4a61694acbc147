package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack has no roles to give for a streak, and says so. */
final class StreakRoleOnSlackTest {

    @TempDir
    Path data;

    @Test
    void a_role_for_streaks_is_refused_kindly() {
        try (var theatre = new SlackTheatre(data, SampleBank.several())) {
            theatre.actor("admin").uses("settings set", "streak-role-days", "7").hears("on Discord only");
        }
    }
}
