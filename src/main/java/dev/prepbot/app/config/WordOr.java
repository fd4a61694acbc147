package dev.prepbot.app.config;

import java.util.Optional;

/** Something, or a word for leaving it to prepbot. */
record WordOr<T>(String word, Kind<T> other) implements Kind<Optional<T>> {

    @Override
    public Optional<Optional<T>> read(String text) {
        if (text.equals(word)) {
            return Optional.of(Optional.empty());
        }
        var value = other.read(text);
        return value.isPresent() ? Optional.of(value) : Optional.empty();
    }

    @Override
    public String wanted() {
        return other.wanted() + ", or `" + word + "`";
    }
}
