package dev.prepbot.dialogue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone who chose German. */
final class LanguageTest {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;
    private Actor alice;

    @BeforeEach
    void choose() {
        theatre = new SimulatedTheatre(data, SampleBank.several());
        alice = theatre.actor("alice").uses("preferences").picks("Language", "de");
        alice.sees("Deine Einstellungen", "Zeitzone: UTC");
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Test
    void everything_is_said_in_the_chosen_language_after_a_restart_too() {
        theatre.restart();
        alice.uses("practice", "topic", "databases", "level", "mid").hears("Übung", "Datenbanken · Mid · Konzept");
        alice.presses("Antworten").answers("Writes get slower.");
        alice.hears("Du hast 1 von 3 Kernpunkten genannt", "Tag eins deines Streaks");
        theatre.actor("bob").uses("streak").hears("No streak yet");
    }

    @Test
    void a_topic_is_found_by_its_name_in_the_chosen_language() {
        alice.uses("practice", "topic", "datenbanken", "level", "mid").hears("What does an index cost");
    }

    @Test
    void an_apology_is_in_the_chosen_language() {
        theatre.restart(FullDisk::new);
        alice.uses("practice").hears("Meine Festplatte ist voll");
    }
}
