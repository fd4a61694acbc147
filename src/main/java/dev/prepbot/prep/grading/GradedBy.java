package dev.prepbot.prep.grading;

import java.util.Optional;

/**
 * By what an answer was graded, as {@link Grade#gradedBy()} keeps it in one text.
 *
 * @param method the grader's name
 * @param instead why it was graded by this and not by a model; empty where no model was asked for, or one graded
 * @param model the model that graded, or that was meant to; empty where none had a part in it
 */
public record GradedBy(String method, Optional<String> instead, Optional<String> model) {

    /** The method of grades that a model gave. */
    public static final String MODEL = "model";

    private static final String BETWEEN = ":";

    /** A grade that a model gave. */
    public static GradedBy model(String name) {
        return new GradedBy(MODEL, Optional.empty(), Optional.of(name));
    }

    /** A grade that this method gave because a model could not. */
    public static GradedBy insteadOf(String model, String reason, String method) {
        return new GradedBy(method, Optional.of(reason), Optional.of(model));
    }

    /** Reads the one text; a plain name is a method that graded as usual. */
    public static GradedBy read(String text) {
        // A model's name may hold the sign itself, so it comes last.
        var parts = text.split(BETWEEN, 3);
        return new GradedBy(
                parts[0],
                parts.length < 2 || parts[1].isEmpty() ? Optional.empty() : Optional.of(parts[1]),
                parts.length < 3 ? Optional.empty() : Optional.of(parts[2]));
    }

    /** The one text. */
    public String written() {
        return model.map(name -> method + BETWEEN + instead.orElse("") + BETWEEN + name)
                .orElse(method);
    }
}
