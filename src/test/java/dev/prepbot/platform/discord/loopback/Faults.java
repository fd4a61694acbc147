package dev.prepbot.platform.discord.loopback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** What goes wrong next, as a test wants it. */
final class Faults {

    private record Standing(String route, String holding, Fault fault) {}

    private final Map<String, Queue<Fault>> next = new HashMap<>();
    private final List<Standing> always = new ArrayList<>();

    synchronized void next(String route, Fault fault) {
        next.computeIfAbsent(route, key -> new ArrayDeque<>()).add(fault);
    }

    synchronized void always(String route, String holding, Fault fault) {
        always.add(new Standing(route, holding, fault));
    }

    synchronized void clear() {
        next.clear();
        always.clear();
    }

    synchronized Optional<Fault> of(String route, String path) {
        var queued = next.get(route);
        if (queued != null && !queued.isEmpty()) {
            return Optional.of(queued.remove());
        }
        return always.stream()
                .filter(one -> one.route().equals(route) || one.route().equals("*"))
                .filter(one -> path.contains(one.holding()))
                .map(Standing::fault)
                .findFirst();
    }
}
