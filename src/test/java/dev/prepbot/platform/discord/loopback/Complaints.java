package dev.prepbot.platform.discord.loopback;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the bot did that it should not have done; a test that ends with any fails. */
final class Complaints {

    private static final int MOST = 100;

    private final List<String> complaints = new ArrayList<>();
    private final Set<Problem> expected = EnumSet.noneOf(Problem.class);
    private final List<String> refusals = new ArrayList<>();

    synchronized void add(String complaint) {
        if (complaints.size() < MOST) {
            complaints.add(complaint);
        }
    }

    /** Notes that a request was refused, which is a complaint unless a test expects it. */
    synchronized void refused(String route, Refusal refusal) {
        refusals.add(refusal.problem() + " " + route);
        if (!expected.contains(refusal.problem())) {
            add(route + " was refused: " + refusal.getMessage());
        }
    }

    synchronized void expect(Set<Problem> problems) {
        expected.addAll(problems);
    }

    /** Every refusal so far, such as {@code UNKNOWN_MESSAGE PATCH /channels/…}. */
    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** What there is to complain of; after that all is forgotten. */
    synchronized List<String> take() {
        var taken = List.copyOf(complaints);
        complaints.clear();
        expected.clear();
        refusals.clear();
        return taken;
    }
}
