package dev.prepbot.platform.discord;

import static dev.prepbot.chat.Audience.JUST_YOU;
import static dev.prepbot.platform.discord.Rig.got;
import static dev.prepbot.platform.discord.Rig.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention.OpenPrivate;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Intention.Post;
import dev.prepbot.chat.Intention.Reply;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.platform.discord.Rig.Scene;
import dev.prepbot.platform.discord.loopback.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web API that misbehaves: an errand is done once, or fails in a way that is tried again. */
final class RestFaultsTest {

    private static final String POSTING = "POST /channels/{channel_id}/messages";
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";
    private static final String MEMBERS = "PUT /channels/{channel_id}/thread-members/{user_id}";

    @SuppressWarnings("NullAway.Init")
    private static Rig rig;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeAll
    static void start() {
        rig = new Rig();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @BeforeEach
    void begin() {
        scene = rig.scene();
    }

    @AfterEach
    void check() {
        rig.check();
    }

    @Test
    void a_short_limit_is_waited_for() {
        rig.server.next(POSTING, new Fault.Limited(Duration.ofSeconds(1), false));
        assertThat(rig.perform(post("patient"))).isInstanceOf(Done.class);
        rig.server.next(POSTING, new Fault.Limited(Duration.ofSeconds(1), true));
        assertThat(rig.perform(post("very patient"))).isInstanceOf(Done.class);
    }

    @Test
    void a_long_limit_holds_up_one_channel_and_no_other_and_is_tried_again_later() {
        rig.server.always(POSTING, scene.channel().id(), new Fault.Limited(Duration.ofMinutes(5), false));
        var held = rig.discord.perform(new Errand("held", post("held up")));
        var other = rig.scene();
        assertThat(rig.perform(new Post(other.place(), text("elsewhere"), new Ping.Nobody())))
                .isInstanceOf(Done.class);
        assertThat(held.toCompletableFuture()).isNotDone();
        assertThat(trouble(got(held)).passing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void a_fault_of_discords_is_tried_again(int status) {
        rig.server.always(POSTING, scene.channel().id(), new Fault.Status(status));
        assertThat(trouble(rig.perform("again" + status, post("hello"))).passing())
                .isTrue();
        rig.server.allIsWell();
        assertThat(rig.perform("again" + status, post("hello"))).isInstanceOf(Done.class);
        assertThat(rig.server.town().messages(scene.channel())).hasSize(1);
    }

    @Test
    void a_bad_gateway_for_a_moment_is_not_noticed() {
        rig.server.next(POSTING, new Fault.Status(502));
        assertThat(rig.perform(post("hello"))).isInstanceOf(Done.class);
        assertThat(rig.server.town().messages(scene.channel())).hasSize(1);
    }

    @Test
    void a_slow_answer_holds_up_nobody_else() {
        rig.server.always(POSTING, scene.channel().id(), new Fault.Slow(Duration.ofSeconds(2)));
        var slow = rig.discord.perform(new Errand("slow", post("slow")));
        var other = rig.scene();
        assertThat(rig.perform(new Post(other.place(), text("quick"), new Ping.Nobody())))
                .isInstanceOf(Done.class);
        other.client().use(other.channel(), "ask", Map.of());
        assertThat(rig.perform(new Reply(other.handle(), JUST_YOU, text("quick"))))
                .isInstanceOf(Done.class);
        assertThat(slow.toCompletableFuture()).isNotDone();
        assertThat(got(slow)).isInstanceOf(Done.class);
    }

    @Test
    void a_post_whose_answer_was_lost_stands_once() {
        rig.server.next(POSTING, new Fault.LostAnswer());
        var first = rig.perform("lost", post("once"));
        assertThat(first instanceof Done || trouble(first).passing()).isTrue();
        assertThat(rig.perform("lost", post("once"))).isInstanceOf(Done.class);
        assertThat(rig.server.town().messages(scene.channel())).hasSize(1);
    }

    @Test
    void an_acknowledgement_that_fails_is_tried_again() {
        rig.server.next(CALLBACK, new Fault.Status(500));
        var used = scene.client().use(scene.channel(), "ask", Map.of());
        var reply = new Reply(scene.handle(), JUST_YOU, text("hi"));
        assertThat(trouble(rig.perform("ack", reply))).isEqualTo(Trouble.UNREACHABLE);
        assertThat(rig.perform("ack", reply)).isInstanceOf(Done.class);
        assertThat(got(used.replied()).content()).isEqualTo("hi");
    }

    @Test
    void a_thread_that_could_not_be_filled_is_filled_and_no_second_one_opened() {
        rig.server.next(MEMBERS, new Fault.Status(500));
        var open = new OpenPrivate("s", scene.place(), "Mock interview", Set.of(scene.person()));
        assertThat(trouble(rig.perform("thread", open))).isEqualTo(Trouble.UNREACHABLE);
        assertThat(rig.perform("thread", open)).isInstanceOf(Done.class);
        assertThat(rig.server.town().threads(scene.guild())).hasSize(1);
        assertThat(scene.client().channel("Mock interview")).isPresent();
    }

    private Post post(String words) {
        return new Post(scene.place(), text(words), new Ping.Nobody());
    }

    private static Trouble trouble(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Failed.class);
        return ((Failed) outcome).trouble();
    }
}
