package dev.prepbot.platform.slack.loopback;

import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The echo app as a process of its own. */
final class EchoProgram {

    /** As many as Bolt's own pollers. */
    private static final int THREADS = SocketModeClient.DEFAULT_MESSAGE_PROCESSOR_CONCURRENCY;

    private EchoProgram() {}

    /**
     * Connects, and answers until it is ended.
     *
     * @param arguments address of the Web API, bot token, app token, and {@code lifted} if Bolt is not to poll
     */
    public static void main(String[] arguments) throws InterruptedException {
        boolean lifted = arguments.length > 3 && arguments[3].equals("lifted");
        try (var echo =
                EchoApp.connect(arguments[0], arguments[1], arguments[2], lifted ? EchoProgram::lift : client -> {})) {
            echo.app();
            new CountDownLatch(1).await();
        }
    }

    private static void lift(SocketModeClient client) {
        client.setMessageQueue(new HandedOn(client, Executors.newFixedThreadPool(THREADS)));
    }

    /** A queue in which nothing ever waits for a poller. */
    private record HandedOn(SocketModeClient client, Executor threads) implements SocketModeMessageQueue {

        @Override
        public void add(String frame) {
            threads.execute(() -> {
                try {
                    client.processMessage(frame);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public @Nullable String poll() {
            return null;
        }
    }
}
