package dev.prepbot.app;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while somebody is in the middle of an answer. */
final class ReconnectBrowserTest {

    private static final String FIRST_HALF = "The index avoids a full table scan, so lookups find rows directly.";
    private static final String SECOND_HALF =
            " But writes get slower because every index must be updated, and it needs extra storage.";

    @TempDir
    Path data;

    @Test
    void a_reconnect_in_the_middle_of_an_answer_loses_nothing() throws IOException {
        var first = Program.start(data, 0);
        int port = first.port();
        try (var alice = Browser.open(Browser.PHONE).goTo(first.address() + "/?as=alice")) {
            alice.says("/practice topic:databases level:junior").reads("Practice");
            alice.presses("Answer").fills(FIRST_HALF);
            first.kill();
            alice.readsAnywhere("Connection lost").fills(SECOND_HALF);
            try (var second = Program.start(data, port)) {
                // "Connected again" stands for two seconds only.
                alice.readsNowhere("Connection lost").presses("Send");
                alice.reads("key points").reads("Day one of your streak");
                alice.goTo(second.address() + "/?as=alice").reads("key points");
            }
        } finally {
            first.kill();
        }
    }
}
