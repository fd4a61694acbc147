package dev.prepbot.app.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A length of time within bounds: {@code 6h}, {@code 90m}, {@code 1h30m}, or by ISO 8601 {@code PT6H}. */
record TimeSpan(Duration least, Duration most) implements Kind<Duration> {

    private static final Pattern SHORT =
            Pattern.compile("(?=\\d)(\\d{1,6}d)?(?:\\d{1,6}h)?(?:\\d{1,6}m)?(?:\\d{1,6}s)?");

    private static final int LONGEST_TEXT = 40;

    @Override
    public Optional<Duration> read(String text) {
        return text.length() > LONGEST_TEXT
                ? Optional.empty()
                : parsed(text).filter(time -> time.compareTo(least) >= 0 && time.compareTo(most) <= 0);
    }

    private static Optional<Duration> parsed(String text) {
        var shorthand = SHORT.matcher(text);
        var iso = text;
        if (shorthand.matches()) {
            int days = shorthand.group(1) == null ? 0 : shorthand.end(1);
            iso = "P" + text.substring(0, days) + (days < text.length() ? "T" + text.substring(days) : "");
        }
        try {
            return Optional.of(Duration.parse(iso.toUpperCase(Locale.ROOT)));
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    @Override
    public String wanted() {
        return "give a time with its unit, such as `90m`, `6h` or `7d`, from " + shortly(least) + " to "
                + shortly(most);
    }

    /** The time in the shortest form that this reads. */
    static String shortly(Duration time) {
        var words = new StringBuilder();
        append(words, time.toDaysPart(), "d");
        append(words, time.toHoursPart(), "h");
        append(words, time.toMinutesPart(), "m");
        append(words, time.toSecondsPart(), "s");
        return words.isEmpty() ? "0s" : words.toString();
    }

    private static void append(StringBuilder words, long count, String unit) {
        if (count > 0) {
            words.append(count).append(unit);
        }
    }
}
