package dev.prepbot.app.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The path of a directory, from the working directory where it does not begin at the root. */
record Directory() implements Kind<Path> {

    @Override
    public Optional<Path> read(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public String wanted() {
        return "give the path of a directory";
    }
}
