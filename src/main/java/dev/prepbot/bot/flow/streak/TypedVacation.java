package dev.prepbot.bot.flow.streak;

import dev.prepbot.prep.streak.DaysOff.Vacation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A vacation as people type it: {@code 2026-12-20 to 2027-01-03}, or one date alone. */
final class TypedVacation {

    private static final String DATE = "(\\d{4}-\\d{1,2}-\\d{1,2})";

    private static final Pattern RANGE = Pattern.compile(
            DATE + "(?:\\s*(?:to|until|till|bis|and|/|\\.\\.+|[-–—,])?\\s*" + DATE + ")?", Pattern.CASE_INSENSITIVE);

    private TypedVacation() {}

    /** The vacation that was meant; empty where it was not understood or ends before it begins. */
    static Optional<Vacation> read(String typed) {
        var match = RANGE.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var first = date(match.group(1));
            var last = match.group(2) == null ? first : date(match.group(2));
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Vacation(first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String typed) {
        var parts = typed.split("-", -1);
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
