package dev.prepbot.grade;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells orders to whoever grades, which are no part of an answer. */
final class Orders {

    /** Each so narrow that an answer about prompts, scores or systems does not match by chance. */
    private static final Pattern ORDERS = Pattern.compile(
            Stream.of(
                            "\\b(ignore|disregard|forget|override)\\b.{0,40}\\b(instructions?|rubric|rules|key points)\\b",
                            "\\b(mark|count|grade|rate|set|treat|accept|consider|return|give)\\b.{0,40}"
                                    + "\\b(as covered|all (of the )?(key )?points|full (marks|score|points)|score of (1|100))\\b",
                            "\"(covered|verdict|score|points|grade)\"\\s*:\\s*(\\[|true|1\\b|\"?(covered|all|full|100))",
                            "^\\W*(system|assistant|grader)( (prompt|message|note|override))?\\s*:",
                            "\\b(you are|as) (now )?(a|an|the) (grader|grading|examiner|system administrator)\\b",
                            "\\b(note|message|instructions?) (to|for) (the )?(grader|grading|examiner|model|system)\\b",
                            "\\b(before you grade|grader-config|min_score|grading mode)\\b")
                    .reduce((one, other) -> one + "|" + other)
                    .orElseThrow(),
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE);

    private Orders() {}

    static boolean in(String text) {
        return ORDERS.matcher(text).find();
    }
}
