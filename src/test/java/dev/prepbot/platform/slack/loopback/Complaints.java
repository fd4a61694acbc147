package dev.prepbot.platform.slack.loopback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the app did that Slack would not take, collected until the test ends. */
final class Complaints {

    private final List<String> made = new ArrayList<>();
    private final List<Predicate<String>> expected = new ArrayList<>();

    synchronized void add(String complaint) {
        if (expected.stream().noneMatch(pattern -> pattern.test(complaint))) {
            made.add(complaint);
        }
    }

    /** Says that complaints which match are what the test wants to see. */
    synchronized void expect(String pattern) {
        var wanted = Pattern.compile(pattern, Pattern.DOTALL).asPredicate();
        expected.add(wanted);
        made.removeIf(wanted);
    }

    /** Fails if there is any complaint; afterwards there is none. */
    synchronized void raise() {
        var all = List.copyOf(made);
        made.clear();
        expected.clear();
        if (!all.isEmpty()) {
            throw new AssertionError("Slack would complain:\n- " + String.join("\n- ", all));
        }
    }
}
