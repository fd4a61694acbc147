package dev.prepbot.dialogue;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.question.Bank;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The simulated platform with a scheduled question, and a few words to see what became of it. */
abstract class ScheduledQuestion {

    static final String POST = "Question of the day";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    final AtomicReference<Bank> bank = new AtomicReference<>(SampleBank.several());

    @SuppressWarnings("NullAway.Init")
    SimulatedTheatre theatre;

    @SuppressWarnings("NullAway.Init")
    Actor admin;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, () -> Objects.requireNonNull(bank.get()));
        admin = theatre.actor("admin");
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    final void nine() {
        admin.uses("schedule add", "time", "9").hears("Done");
    }

    final void tickAt(String instant) {
        theatre.clock().set(Instant.parse(instant));
        theatre.tick();
    }

    final long posts(PlaceId channel) {
        return theatre.actor("alice").screen().stream()
                .filter(seen -> seen.place().equals(channel.local()) && !seen.onlyYou())
                .filter(seen -> Plain.text(seen.message()).startsWith(POST))
                .count();
    }

    /** How often the admin was told something that holds these words. */
    final long told(String words) {
        return admin.screen().stream()
                .filter(seen -> Plain.text(seen.message()).contains(words))
                .count();
    }
}
