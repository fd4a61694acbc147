package dev.prepbot.prep.question;

import java.util.List;
import java.util.Optional;

/**
 * The multiple-choice form of a question, of which exactly one option is right.
 *
 * @param ask the wording for a quiz; empty where the prompt itself serves
 * @param options two to five options in the order of the file
 */
public record Choices(Optional<String> ask, List<Option> options) {

    public Choices {
        options = List.copyOf(options);
        if (options.stream().filter(Option::right).count() != 1) {
            throw new IllegalArgumentException("exactly one option must be right: " + options);
        }
    }

    /**
     * One of the answers to pick from.
     *
     * @param text the answer
     * @param right whether it is the one right answer
     * @param why why it is right or wrong
     */
    public record Option(String text, boolean right, String why) {}
}
