package dev.prepbot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EventStreamTest {

    @Test
    void events_are_written_in_order_with_their_ids() {
        var stream = new EventStream(Duration.ofSeconds(10));
        var out = new Written(3);
        stream.send("a-1", "message", "{\"n\":1}");
        stream.send("a-2", "message", "{\"n\":2}");
        out.whenFull(stream::close);
        stream.pump(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("id: a-1\nevent: message\ndata: {\"n\":1}\n\nid: a-2\nevent: message\ndata: {\"n\":2}\n\n");
    }

    @Test
    void a_quiet_stream_says_that_it_is_still_there() {
        var stream = new EventStream(Duration.ofMillis(1));
        var out = new Written(4);
        out.whenFull(stream::close);
        stream.pump(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(": still here\n\n");
    }

    @Test
    void a_client_that_does_not_read_is_cut_off_and_holds_up_nobody() throws InterruptedException {
        var stream = new EventStream(Duration.ofSeconds(10));
        var closed = new CountDownLatch(1);
        stream.whenClosed(closed::countDown);
        var blocked = new Blocked();
        var writer = new Thread(() -> stream.pump(blocked));
        writer.start();
        assertThat(blocked.reached.await(10, TimeUnit.SECONDS)).isTrue();

        boolean open = true;
        for (int i = 0; open; i++) {
            assertThat(i).isLessThanOrEqualTo(EventStream.LONGEST_QUEUE);
            open = stream.send("a-" + i, "message", "{}");
        }

        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        writer.join(10_000);
        assertThat(writer.isAlive()).isFalse();
    }

    @Test
    void a_write_that_hangs_is_noticed() throws InterruptedException {
        var stream = new EventStream(Duration.ofSeconds(10));
        assertThat(stream.stuck(1)).isFalse();
        var blocked = new Blocked();
        var writer = new Thread(() -> stream.pump(blocked));
        writer.start();
        assertThat(blocked.reached.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stream.stuck(2)).isFalse();
        assertThat(stream.stuck(2)).isTrue();
        stream.close();
        writer.join(10_000);
        assertThat(writer.isAlive()).isFalse();
    }

    /** Takes a number of writes, then runs something. */
    private static final class Written extends ByteArrayOutputStream {
        private final int many;
        private int writes;
        private Runnable then = () -> {};

        Written(int many) {
            this.many = many;
        }

        void whenFull(Runnable action) {
            then = action;
        }

        @Override
        public void flush() {
            if (++writes == many) {
                then.run();
            }
        }
    }

    /** Never finishes a write, as to a client that does not read. */
    private static final class Blocked extends OutputStream {
        private final CountDownLatch reached = new CountDownLatch(1);

        @Override
        public void write(int one) throws IOException {
            reached.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
        }
    }
}
