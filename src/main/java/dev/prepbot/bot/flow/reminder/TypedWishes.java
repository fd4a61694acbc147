package dev.prepbot.bot.flow.reminder;

import dev.prepbot.prep.daily.TypedTime;
import dev.prepbot.prep.reminder.Quiet;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Times and quiet hours as people type them: {@code 18:30}, {@code 22-7}, {@code off}. */
final class TypedWishes {

    private static final Set<String> OFF = Set.of("off", "none", "no", "never", "aus", "nie", "keine");

    private TypedWishes() {}

    /** A time, none, or empty where it was not understood. */
    @SuppressWarnings("OptionalMapToOptional") // Three answers: a value, none, not understood.
    static Optional<Optional<LocalTime>> time(String typed) {
        return isOff(typed)
                ? Optional.of(Optional.empty())
                : TypedTime.read(typed).value().map(Optional::of);
    }

    /** Quiet hours; empty where they were not understood. */
    static Optional<Quiet> quiet(String typed) {
        if (isOff(typed)) {
            return Optional.of(Quiet.NEVER);
        }
        var ends = typed.split("(?i)\\s*(?:[-–—]|\\b(?:to|until|till|bis)\\b)\\s*", -1);
        return ends.length == 2
                ? TypedTime.read(ends[0])
                        .value()
                        .flatMap(from -> TypedTime.read(ends[1]).value().map(to -> new Quiet(from, to)))
                : Optional.empty();
    }

    private static boolean isOff(String typed) {
        return OFF.contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
