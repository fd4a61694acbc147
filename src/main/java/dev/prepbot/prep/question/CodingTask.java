package dev.prepbot.prep.question;

import java.util.List;
import java.util.Optional;

/**
 * A program to write against the clock.
 *
 * @param minutes how long it should take
 * @param statement what to write, in the bank's small markup
 * @param examples two or more uses of it, each with why it comes out so
 * @param solution how it can be done
 */
public record CodingTask(int minutes, String statement, List<Case> examples, Solution solution) implements Exercise {

    public CodingTask {
        examples = List.copyOf(examples);
    }

    @Override
    public String asked() {
        var text = new StringBuilder(statement.strip()).append("\n\n```java");
        for (var example : examples) {
            text.append('\n').append(example.inJava());
        }
        return text.append("\n```").toString();
    }

    /**
     * A use of the program and what comes of it, both in Java.
     *
     * @param input statements, the last of them an expression without semicolon
     * @param output an expression for its value, or {@code throws} and the name of an exception
     * @param why why it comes out so, where that helps
     */
    public record Case(String input, String output, Optional<String> why) {

        private String inJava() {
            return input.strip() + "\n// → " + output.strip()
                    + why.map(reason -> "  (" + reason.strip() + ")").orElse("");
        }
    }

    /**
     * A worked solution.
     *
     * @param time how its time grows with its input
     * @param space how much memory it needs
     * @param java members of a class in Java 17, below the imports that they need
     * @param tests further uses that it stands up to
     */
    public record Solution(String time, String space, String java, List<Case> tests) {
        public Solution {
            tests = List.copyOf(tests);
        }
    }
}
