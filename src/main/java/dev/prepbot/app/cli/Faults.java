package dev.prepbot.app.cli;

import dev.prepbot.app.config.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Words for several faults at once. */
final class Faults {

    private Faults() {}

    /** A headline and a line for each, such as {@code the questions have 2 problems:}. */
    static String inWords(String subject, List<Fault> faults) {
        return subject + (subject.endsWith("s") ? " have " : " has ") + count(faults.size()) + ":\n" + lines(faults);
    }

    static String lines(List<Fault> faults) {
        return faults.stream().map(Fault::inWords).collect(Collectors.joining("\n"));
    }

    static String warnings(int count) {
        return count + (count == 1 ? " warning" : " warnings");
    }

    static String count(int problems) {
        return problems + (problems == 1 ? " problem" : " problems");
    }
}
