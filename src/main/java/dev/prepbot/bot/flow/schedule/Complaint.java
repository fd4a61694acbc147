package dev.prepbot.bot.flow.schedule;

import java.util.Map;

/**
 * What was not understood, with an example of what is.
 *
 * @param key its text
 * @param values what stands in it
 */
record Complaint(String key, Map<String, ?> values) {

    private static final int MOST_SHOWN = 60;

    /** A complaint about something typed, of which as much is shown as is needed to recognise it. */
    static Complaint about(String key, String typed) {
        return new Complaint(key, Map.of("value", shown(typed)));
    }

    static String shown(String typed) {
        return typed.length() <= MOST_SHOWN ? typed : typed.substring(0, typed.offsetByCodePoints(0, 50)) + "…";
    }
}
