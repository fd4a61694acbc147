package dev.prepbot.platform.discord;

import static dev.prepbot.chat.Audience.JUST_YOU;
import static dev.prepbot.platform.discord.Rig.await;
import static dev.prepbot.platform.discord.Rig.got;
import static dev.prepbot.platform.discord.Rig.id;
import static dev.prepbot.platform.discord.Rig.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention.OpenPrivate;
import dev.prepbot.chat.Intention.Reply;
import dev.prepbot.chat.Place;
import dev.prepbot.platform.discord.Rig.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway that misbehaves: nothing that people do is lost or heard twice. */
final class GatewayFaultsTest {

    private static final int QUICK_HEARTBEAT = 400;

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
    void what_was_done_while_the_connection_was_broken_is_heard_in_order() {
        rig.server.line().drop();
        scene.client().use(scene.channel(), "ask", Map.of());
        scene.client().use(scene.channel(), "tell", Map.of());
        scene.client().use(scene.channel(), "mock start", Map.of());
        assertThat(List.of(command(), command(), command())).containsExactly("ask", "tell", "mock start");
    }

    @Test
    void a_reconnect_that_is_asked_for_loses_nothing() {
        rig.server.line().askToReconnect();
        assertAnswers();
    }

    @Test
    void a_session_that_may_be_resumed_is_resumed() {
        int before = rig.server.line().beginnings().size();
        rig.server.line().invalidate(true);
        await(() -> rig.server.line().beginnings().size() > before);
        assertAnswers();
    }

    @Test
    void a_session_that_is_lost_is_begun_anew_and_servers_are_not_greeted_again() {
        int before = rig.server.line().beginnings().size();
        rig.server.line().invalidate(false);
        await(() -> rig.server.line().beginnings().size() > before);
        assertThat(rig.server.line().beginnings().get(before)).isEqualTo("IDENTIFY");
        await(() -> rig.discord.nameOf(scene.place()).isPresent());
        assertAnswers();
        // Heard again under the same name, by which the bot knows it.
        var names = rig.heard.facts().stream()
                .filter(Incoming.Installed.class::isInstance)
                .map(Incoming.Installed.class::cast)
                .collect(Collectors.groupingBy(
                        Incoming.Installed::server, Collectors.mapping(Incoming::delivery, Collectors.toSet())));
        assertThat(names).isNotEmpty();
        assertThat(names.values())
                .allSatisfy(deliveries -> assertThat(deliveries).hasSize(1));
    }

    @Test
    void a_connection_that_has_fallen_silent_is_given_up_and_taken_up_again() {
        rig.server.line().heartbeat(QUICK_HEARTBEAT);
        rig.server.line().drop();
        assertAnswers();
        int before = rig.server.line().beginnings().size();
        rig.server.line().silent(true);
        scene.client().use(scene.channel(), "ask", Map.of());
        await(() -> {
            rig.server.line().silent(rig.server.line().beginnings().size() == before);
            return rig.server.line().beginnings().size() > before;
        });
        rig.server.line().silent(false);
        assertThat(command()).isEqualTo("ask");
    }

    @Test
    void a_gateway_that_takes_its_time_is_waited_for() {
        rig.server.line().holdReady(true);
        var opening = CompletableFuture.supplyAsync(() -> Discord.open(rig.settings(false), rig.clock));
        int before = rig.server.line().beginnings().size();
        await(() -> rig.server.line().beginnings().size() > before || opening.isDone());
        assertThat(opening).isNotDone();
        rig.server.line().holdReady(false);
        try (var late = got(opening)) {
            assertThat(late.nameOf(scene.place())).contains("general");
        }
    }

    @Test
    void an_event_that_comes_again_is_heard_once() {
        var used = scene.client().use(scene.channel(), "ask", Map.of());
        rig.server.repeat(used);
        rig.server.repeat(used);
        assertThat(command()).isEqualTo("ask");
        assertAnswers();
        assertThat(rig.heard.facts()).noneMatch(Incoming.Act.class::isInstance);
    }

    @Test
    void what_comes_in_the_wrong_order_is_heard_and_answered_all_the_same() {
        rig.server.line().hold();
        var first = scene.client().use(scene.channel(), "ask", Map.of());
        var second = scene.client().use(scene.channel(), "mock start", Map.of());
        rig.server.line().releaseBackwards();
        var later = scene.handle();
        var earlier = scene.handle();
        rig.perform(new Reply(earlier, JUST_YOU, text("to the first")));
        rig.perform(new Reply(later, JUST_YOU, text("to the second")));
        assertThat(got(first.replied()).content()).isEqualTo("to the first");
        assertThat(got(second.replied()).content()).isEqualTo("to the second");
    }

    @Test
    void what_is_done_in_a_thread_is_heard_although_the_thread_is_told_of_later() {
        rig.server.line().hold();
        rig.perform(new OpenPrivate("s", scene.place(), "Mock interview", Set.of(scene.person())));
        var thread = scene.client().channel("Mock interview").orElseThrow();
        scene.client().use(thread, "ask", Map.of());
        rig.server.line().releaseBackwards();
        assertThat(scene.arrival().place())
                .isEqualTo(new Place(id(thread), Optional.of(scene.serverId()), Place.Kind.PRIVATE_THREAD));
        assertAnswers();
    }

    private String command() {
        return ((Incoming.CommandUsed) rig.act(scene.alice())).command();
    }

    private void assertAnswers() {
        var used = scene.client().use(scene.channel(), "mock history", Map.of());
        var handle = scene.handle();
        rig.perform(new Reply(handle, JUST_YOU, text("still here")));
        assertThat(got(used.replied()).content()).isEqualTo("still here");
    }
}
