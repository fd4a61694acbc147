package dev.prepbot.prep.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds questions by what they are about; safe for use by several threads. */
public interface QuestionSearch {

    /** What somebody's words find. */
    Found find(Wanted wanted);

    /**
     * The questions nearest to a text of any length, such as a message of a discussion, best first.
     *
     * @return nothing where all of them would be far-fetched
     */
    List<Question> near(String text, int most);

    /**
     * What is looked for.
     *
     * @param words as typed
     * @param pool where to look
     * @param tags only questions with all of these, such as the name of a framework
     */
    record Wanted(String words, Pool pool, Set<String> tags) {

        public Wanted {
            tags = Set.copyOf(tags);
        }

        /** Words, to be looked for everywhere. */
        public static Wanted of(String words) {
            return new Wanted(words, Pool.ANYTHING, Set.of());
        }

        /** Whether a question that the words fit is wanted at all. */
        public boolean admits(Question question) {
            return pool.holds(question) && question.placing().tags().containsAll(tags);
        }
    }

    /**
     * What was found.
     *
     * @param hits best first
     * @param meant the words as the questions spell them, where some of them stand in no question
     */
    record Found(List<Hit> hits, Optional<String> meant) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A question that was found.
     *
     * @param relevance how well it fits; comparable only with others of the same search
     */
    record Hit(Question question, double relevance) {}
}
