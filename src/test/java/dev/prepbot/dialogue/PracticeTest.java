package dev.prepbot.dialogue;

import dev.prepbot.prep.question.Bank;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice where the bank has not what was asked for. */
final class PracticeTest {

    @TempDir
    Path data;

    private final AtomicReference<Bank> bank = new AtomicReference<>(SampleBank.several());
    private SimulatedTheatre theatre;
    private Actor alice;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, () -> Objects.requireNonNull(bank.get()));
        alice = theatre.actor("alice");
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Test
    void a_topic_without_questions_at_a_level_says_which_topics_have_some() {
        alice.uses("practice", "topic", "apis", "level", "senior")
                .hears("There is no Senior question on Apis. Topics with Senior questions: Databases.");
    }

    @Test
    void preferred_topics_are_named_when_they_have_nothing_at_a_level() {
        alice.uses("preferences").picks("Topics", "apis");
        alice.sees("Topics: Apis");
        alice.uses("practice", "level", "senior").hears("There is no Senior question on Apis.");
    }

    @Test
    void preferred_topics_that_have_gone_are_said_to_be_gone() {
        alice.uses("preferences").picks("Topics", "apis");
        alice.sees("Topics: Apis");
        bank.set(SampleBank.one());
        alice.uses("practice").hears("The topics that you prepare (Apis) have no questions any more", "/preferences");
    }

    @Test
    void a_topic_or_command_of_any_length_is_refused_in_words() {
        alice.uses("practice", "topic", "🐢".repeat(30_000)).hears("There is no topic 🐢");
        alice.uses("x".repeat(5_000)).hears("There is no command xxx");
        alice.uses("practice", "level", "🐢".repeat(40)).hears("is not a level that I know");
        alice.uses("preferences", "zone", "🐢".repeat(5_000)).hears("I do not know a time zone 🐢");
    }

    @Test
    void a_change_of_zone_does_not_make_a_second_day_of_the_same_hour() {
        alice.uses("daily").presses("Answer").answers("All or nothing.").hears("Day one of your streak");
        alice.uses("preferences", "zone", "Kiritimati").hears("Pacific/Kiritimati");
        alice.uses("practice").presses("Answer").answers("All or nothing.").hears("1 day in a row", "counted already");
        alice.uses("streak").hears("1 day in a row", "Today is done");
    }
}
