package dev.prepbot.prep.daily;

/**
 * The name of a schedule, short enough for a button.
 *
 * @param value lower-case letters and digits
 */
public record ScheduleId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
