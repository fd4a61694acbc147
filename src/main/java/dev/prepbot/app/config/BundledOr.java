package dev.prepbot.app.config;

import java.nio.file.Path;
import java.util.Optional;

/** A directory, or the word {@code bundled} for what comes with the program. */
record BundledOr(Kind<Path> directory) implements Kind<Optional<Path>> {

    static final String BUNDLED = "bundled";

    @Override
    public Optional<Optional<Path>> read(String text) {
        if (text.equals(BUNDLED)) {
            return Optional.of(Optional.empty());
        }
        var path = directory.read(text);
        return path.isPresent() ? Optional.of(path) : Optional.empty();
    }

    @Override
    public String wanted() {
        return directory.wanted() + ", or `" + BUNDLED + "`";
    }
}
