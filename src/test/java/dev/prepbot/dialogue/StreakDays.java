package dev.prepbot.dialogue;

import java.time.Duration;

/** Days on which someone answers. */
record StreakDays(Theatre theatre) {

    /** Answers once a day, and lets the night pass after each. */
    void pass(Actor actor, int count) {
        for (int day = 0; day < count; day++) {
            answer(actor);
            theatre.clock().advance(Duration.ofDays(1));
        }
    }

    void answer(Actor actor) {
        actor.uses("practice")
                .hears("Practice")
                .presses("Answer")
                .answers("Atomic means all or nothing.")
                .hears("You covered");
        theatre.settle();
    }
}
