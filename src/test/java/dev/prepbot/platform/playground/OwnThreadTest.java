package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What schedules want of the playground: threads under their posts, channels' names, and whether they can post. */
final class OwnThreadTest {

    private static final PlaceId CHANNEL = new PlaceId(Playground.NAME, World.CHANNEL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @SuppressWarnings("NullAway.Init")
    private Playground playground;

    @BeforeEach
    void open() {
        playground = Playground.open(data, Clock.systemUTC(), new RandomIds());
    }

    @AfterEach
    void close() {
        playground.close();
    }

    @Test
    void a_public_thread_opens_under_a_post_once_and_takes_posts() {
        var posted = done("e1", post(CHANNEL));
        var open = new Intention.OpenThread("thread:s1", posted.message().orElseThrow(), "Question of Tue 3 Nov");
        var thread = done("e2", open).place().orElseThrow();
        assertThat(thread.kind()).isEqualTo(Place.Kind.THREAD);
        assertThat(done("e2", open).place()).contains(thread);
        assertThat(done("e3", post(thread.id())).message()).isPresent();
    }

    @Test
    void no_thread_opens_under_a_message_that_is_gone() {
        var gone = new Intention.OpenThread("thread:s1", new MessageRef(CHANNEL, "999"), "Question");
        assertThat(perform("e1", gone))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.GONE));
    }

    @Test
    void what_hinders_a_post_is_a_place_that_is_gone() {
        assertThat(playground
                        .hindrances(CHANNEL, new Ping.Nobody())
                        .toCompletableFuture()
                        .join())
                .isEmpty();
        var gone = new PlaceId(Playground.NAME, "nowhere");
        assertThat(playground
                        .hindrances(gone, new Ping.Nobody())
                        .toCompletableFuture()
                        .join())
                .containsExactly(new Hindrance(Hindrance.Kind.GONE, ""));
        assertThat(playground.nameOf(CHANNEL)).contains("interview-prep");
    }

    private Done done(String id, Intention intention) {
        return (Done) perform(id, intention);
    }

    private Outcome perform(String id, Intention intention) {
        return playground
                .perform(new Errand(id, intention))
                .toCompletableFuture()
                .join();
    }

    private static Intention post(PlaceId place) {
        var message = Message.of(new Span.Plain("See "), new Span.Channel(CHANNEL));
        return new Intention.Post(place, message, new Intention.Ping.Nobody());
    }
}
