package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that a command writes, whole or not at all. */
final class NewFiles {

    private NewFiles() {}

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CannotStart(Exit.WRONG, "`" + text + "` is no path");
        }
    }

    /** Writes a file beside its place and moves it there, so that no reader sees half of it. */
    static void write(Path file, String text, boolean replace) {
        var there = file.toAbsolutePath();
        if (!replace && Files.exists(there)) {
            throw new CannotStart(Exit.WRONG, "`" + file + "` is already there; nothing was written");
        }
        try {
            Files.createDirectories(there.getParent());
            var draft = Files.createTempFile(there.getParent(), ".prepbot-", ".tmp");
            Files.writeString(draft, text);
            Files.move(draft, there, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart(Exit.COULD_NOT_RUN, "`" + e.getFile() + "` is a file, and a directory is needed");
        } catch (IOException e) {
            throw new CannotStart(Exit.COULD_NOT_RUN, "`" + file + "` cannot be written (" + e.getMessage() + ")");
        }
    }
}
