package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

/** What dialogues about posts have in common. */
abstract class PostsOnStage {

    static final String POST = "Question of the day";

    /** A platform with the bank of several questions; it is Monday noon in UTC, 2 November 2026. */
    abstract Theatre theatre();

    final void nineInBerlin() {
        theatre()
                .actor("admin")
                .uses("schedule add", "time", "9", "zone", "Europe/Berlin")
                .hears("Done");
    }

    final void at(String instant) {
        theatre().clock().set(Instant.parse(instant));
        theatre().tick();
    }

    final long posts() {
        return theatre().actor("alice").screen().stream()
                .filter(seen -> !seen.onlyYou() && Plain.text(seen.message()).startsWith(POST))
                .count();
    }

    final void awaitPosts(int count) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (posts() < count && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(posts()).isEqualTo(count);
    }

    final long messages(String who, String words) {
        return theatre().actor(who).screen().stream()
                .filter(seen -> Plain.text(seen.message()).contains(words))
                .count();
    }

    static String lastLine(Seat.Seen seen) {
        var text = Plain.text(seen.message());
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
