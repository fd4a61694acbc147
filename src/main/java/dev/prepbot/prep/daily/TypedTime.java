package dev.prepbot.prep.daily;

import dev.prepbot.prep.text.Reading;
import dev.prepbot.prep.text.Reading.Refused;
import dev.prepbot.prep.text.Reading.Understood;
import dev.prepbot.prep.text.Reading.Why;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it in English: {@code 09:00}, {@code 9}, {@code 9.30}, {@code 9pm}, {@code noon}. */
public final class TypedTime {

    private static final Map<String, LocalTime> WORDS =
            Map.of("noon", LocalTime.NOON, "midday", LocalTime.NOON, "midnight", LocalTime.MIDNIGHT);

    private static final Pattern DIGITS =
            Pattern.compile("(?<hour>\\d{1,2})(?:[:.h]?(?<minute>\\d{2})|h)?(?<half>am|pm)?");

    private TypedTime() {}

    /** The time that was meant; 24:00 is refused, because it would leave the date open. */
    public static Reading<LocalTime> read(String typed) {
        var plain = plain(typed);
        if (plain.isEmpty()) {
            return new Refused<>(Why.EMPTY, "");
        }
        var word = WORDS.get(plain);
        if (word != null) {
            return new Understood<>(word);
        }
        var match = DIGITS.matcher(plain);
        return match.matches() ? time(match, typed.strip()) : new Refused<>(Why.UNKNOWN, typed.strip());
    }

    private static Reading<LocalTime> time(Matcher match, String typed) {
        int hour = Integer.parseInt(match.group("hour"));
        var minutes = match.group("minute");
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        var half = match.group("half");
        if (minute > 59 || (half == null ? hour > 23 : hour < 1 || hour > 12)) {
            return new Refused<>(Why.OUT_OF_RANGE, typed);
        }
        return new Understood<>(LocalTime.of(half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0), minute));
    }

    /** Lower case, without spaces, dots in a.m. and p.m., and words that add nothing. */
    private static String plain(String typed) {
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("^at ", "")
                .replaceFirst("([ap])\\.m\\.?$", "$1m")
                .replaceFirst("o['’]clock", "")
                .replace(" ", "");
    }
}
