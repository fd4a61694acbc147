package dev.prepbot.app.config;

/**
 * A value that somebody wrote for a key, not yet understood.
 *
 * @param path the key
 * @param place where it was written
 * @param line the line there, or 0
 * @param text what was written
 */
record Given(String path, String place, int line, String text) {

    Fault fault(String message, String suggestion) {
        return new Fault(place, line, message, suggestion);
    }
}
