package dev.prepbot.prep.interview;

import dev.prepbot.prep.question.FollowUp;
import java.util.List;
import java.util.Optional;

/** How an interviewer goes after a key point that an answer left open, without saying it for the candidate. */
public sealed interface Probe {

    /** The place of the key point among the question's. */
    int point();

    /**
     * By the words that came near it.
     *
     * @param contrary whether they claim the opposite
     * @param words what was said, as typed
     */
    record OwnWords(int point, boolean contrary, List<String> words) implements Probe {
        public OwnWords {
            words = List.copyOf(words);
        }
    }

    /** By a follow-up of the question whose good reply makes the point. */
    record Prepared(int point, FollowUp followUp) implements Probe {}

    /**
     * By naming what it is about.
     *
     * @param term a term of the field as the point has it, a small part of the point
     */
    record Term(int point, String term) implements Probe {}

    /**
     * By asking for more, where nothing of it can be named.
     *
     * @param nudge the question's hint; empty where it was taken before or says the point
     */
    record More(int point, Optional<String> nudge) implements Probe {}
}
