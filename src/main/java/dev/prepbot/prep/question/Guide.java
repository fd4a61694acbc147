package dev.prepbot.prep.question;

import java.util.Comparator;
import java.util.Optional;

/**
 * A text to learn from, beside the questions.
 *
 * @param name its stable name, lower-case words joined by hyphens
 * @param title what people see in lists
 * @param summary what it is good for, in a sentence
 * @param order its place among the guides
 * @param level whom it is meant for, where not for all
 * @param stage the interview stage that it is about, where it is about one
 * @param text in the guides' small Markdown
 */
public record Guide(
        String name,
        String title,
        String summary,
        int order,
        Optional<Level> level,
        Optional<Stage> stage,
        String text) {

    /** As lists show them. */
    public static final Comparator<Guide> IN_ORDER =
            Comparator.comparingInt(Guide::order).thenComparing(Guide::name);
}
