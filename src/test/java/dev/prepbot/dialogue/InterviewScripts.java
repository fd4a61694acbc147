package dev.prepbot.dialogue;

/** What the scripts of interviews share. */
abstract class InterviewScripts {

    static final String THREAD = "Mock interview: Technical screen";
    static final String GOOD = "Atomic means all or nothing, and durable means it survives a crash.";
    static final String FULL = GOOD + " Isolation hides unfinished work.";

    abstract InterviewProps props();

    final Theatre theatre() {
        return props().theatre();
    }

    /** How the platform shows a way to the thread. */
    final String wayToThread() {
        return theatre().way(THREAD, "your interview thread");
    }

    /** Begins an interview and waits for its first question. */
    final Actor starts(String... options) {
        var alice = theatre().actor("alice");
        alice.uses("mock start", options).hears("begins in a moment");
        alice.hearsAloud("Mock interview", "The scorecard comes at the end").hearsAloud("Question 1 of");
        return alice;
    }
}
