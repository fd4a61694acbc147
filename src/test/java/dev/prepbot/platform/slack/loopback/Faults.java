package dev.prepbot.platform.slack.loopback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What goes wrong next, as the test wants it. */
final class Faults {

    private final List<Planned> planned = new ArrayList<>();

    private record Planned(String route, Predicate<Arguments> when, Fault fault, boolean forever) {}

    synchronized void next(String route, Predicate<Arguments> when, Fault fault) {
        planned.add(new Planned(route, when, fault, false));
    }

    synchronized void always(String route, Predicate<Arguments> when, Fault fault) {
        planned.add(new Planned(route, when, fault, true));
    }

    synchronized Optional<Fault> take(String route, Arguments arguments) {
        var found = planned.stream()
                .filter(fault -> fault.route().equals("*") || fault.route().equals(route))
                .filter(fault -> fault.when().test(arguments))
                .findFirst();
        found.filter(fault -> !fault.forever()).ifPresent(planned::remove);
        return found.map(Planned::fault);
    }

    /** Ends all trouble, and says what never came about. */
    synchronized List<String> clear() {
        var left = planned.stream()
                .filter(fault -> !fault.forever())
                .map(fault -> fault.route() + " was to fail and was not called")
                .toList();
        planned.clear();
        return left;
    }
}
