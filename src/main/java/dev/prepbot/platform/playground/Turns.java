package dev.prepbot.platform.playground;

import dev.prepbot.chat.ReplyHandle;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest commands, presses and forms; kept in memory only, as a platform's reply tokens do not outlast it either. */
final class Turns {

    /** How long the bot may answer; Discord's interaction tokens live as long. */
    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final int KEPT = 10_000;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Clock clock;
    private final Map<Key, Turn> turns = new LinkedHashMap<>();
    private final Map<String, Turn> byHandle = new HashMap<>();
    private long characters;

    Turns(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a turn; if there is one of the same delivery already, returns that one instead. */
    synchronized Turn begin(Turn turn) {
        var before = turns.putIfAbsent(new Key(turn.person(), turn.delivery()), turn);
        if (before != null) {
            return before;
        }
        byHandle.put(turn.handle(), turn);
        characters += turn.weight();
        while (turns.size() > 1 && (turns.size() > KEPT || characters > MOST_CHARACTERS)) {
            forget(turns.values().iterator().next());
        }
        return turn;
    }

    private void forget(Turn turn) {
        turns.remove(new Key(turn.person(), turn.delivery()));
        byHandle.remove(turn.handle());
        characters -= turn.weight();
    }

    synchronized Optional<Turn> find(String person, String delivery) {
        return Optional.ofNullable(turns.get(new Key(person, delivery)));
    }

    /** The turn that a handle answers, unless it is too old or of an earlier run. */
    synchronized Optional<Turn> live(ReplyHandle handle) {
        return Optional.ofNullable(byHandle.get(handle.secret()))
                .filter(turn -> !turn.olderThan(LIFETIME, clock.instant()));
    }

    /** A person's turns that the bot has not answered yet. */
    synchronized List<Turn> waiting(String person) {
        return turns.values().stream()
                .filter(turn -> turn.person().equals(person))
                .filter(turn -> !turn.answered() && !turn.olderThan(LIFETIME, clock.instant()))
                .toList();
    }

    private record Key(String person, String delivery) {}
}
