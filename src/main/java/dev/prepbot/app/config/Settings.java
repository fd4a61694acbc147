package dev.prepbot.app.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How prepbot is to run.
 *
 * @param data the directory in which everything is kept
 * @param questions a directory of questions instead of the bundled ones
 * @param playground the chat page in the browser
 * @param catchUp how long after its time a missed daily question is still posted
 */
public record Settings(Path data, Optional<Path> questions, Playground playground, Duration catchUp) {

    /**
     * The chat page in the browser.
     *
     * @param port 0 to 65535; 0 picks a free one
     */
    public record Playground(int port) {}
}
