package dev.prepbot.app.config;

import java.util.Locale;

/**
 * Something that can be set.
 *
 * @param path its place in the configuration file, such as {@code playground.port}
 * @param kind what may be written as its value
 * @param standard its value where nobody sets it
 */
record Key<T>(String path, Kind<T> kind, T standard) {

    /** The environment variable that sets it. */
    String variable() {
        return Environment.PREFIX + path.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The key without its group. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The group it is in; empty at the top. */
    String group() {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }
}
