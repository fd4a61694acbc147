package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.platform.slack.loopback.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What sockets do, and what must come through all the same: each thing that happens, once and in order. */
@SuppressWarnings("FutureReturnValueIgnored") // What comes of an act is looked for on the screen.
final class SocketFaultsTest {

    private static final int SAID = 20;

    private final SlackStage stage = new SlackStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_dropped_socket_is_opened_again() {
        stage.server.sockets().drop();
        reconnected();
    }

    @Test
    void a_socket_that_slack_closes_is_opened_again() {
        stage.server.sockets().hangUp();
        reconnected();
    }

    @Test
    void a_silent_socket_is_given_up() {
        stage.server.sockets().silent(true);
        Eventually.so(() -> stage.server.calls("apps.connections.open").size() > 1);
        stage.server.sockets().silent(false);
        reconnected();
    }

    @Test
    void another_socket_is_open_before_the_announced_end() {
        stage.server.sockets().announce("warning");
        Eventually.so(() -> stage.server.sockets().open() == 2);
        stage.server.sockets().announce("refresh_requested");
        heardOnce("streak");
    }

    @Test
    void with_two_sockets_all_that_is_said_is_heard_once() {
        stage.server.sockets().announce("refresh_requested");
        Eventually.so(() -> stage.server.sockets().open() == 2);
        assertThat(say()).containsExactlyInAnyOrderElementsOf(words());
    }

    @Test
    void what_one_person_says_stays_in_order() {
        assertThat(say()).isEqualTo(words());
    }

    @Test
    void what_is_delivered_twice_is_heard_once_and_acknowledged_twice() {
        stage.server.sockets().twice(true);
        heardOnce("streak");
        assertThat(say()).isEqualTo(words());
        stage.server.sockets().twice(false);
    }

    @Test
    void a_lost_acknowledgement_is_sent_again_with_its_reply() {
        stage.bot.does(fact -> {
            if (fact instanceof Incoming.CommandUsed used) {
                var to = used.at().handle().orElseThrow();
                var reply = new Intention.Reply(to, Audience.JUST_YOU, Message.of(new Span.Plain("Here.")));
                stage.slack.perform(new Errand("late", reply));
            }
        });
        stage.server.sockets().twice(true);
        stage.bob.uses(stage.channel, "/prep", "streak").join();
        assertThat(stage.bob.screen()).hasSize(1);
        stage.server.sockets().twice(false);
    }

    @Test
    void the_socket_comes_back_when_slack_does() {
        stage.server.trouble().next("apps.connections.open", Fault.status(503));
        stage.server.sockets().drop();
        reconnected();
    }

    private void reconnected() {
        Eventually.so(() -> stage.server.calls("apps.connections.open").size() > 1
                && stage.server.sockets().open() == 1);
        heardOnce("streak");
    }

    private void heardOnce(String command) {
        stage.bob.uses(stage.channel, "/prep", command);
        stage.bot.one(Incoming.CommandUsed.class);
        stage.alice.uses(stage.channel, "/prep", "help");
        stage.bot.one(Incoming.CommandUsed.class, used -> used.command().equals("help"));
        assertThat(stage.bot.all(Incoming.CommandUsed.class).stream()
                        .filter(used -> used.command().equals(command)))
                .hasSize(1);
    }

    private static List<String> words() {
        return IntStream.range(0, SAID).mapToObj(i -> "word " + i).toList();
    }

    /** Types them all, as quickly as a machine can, and returns what was heard. */
    private List<String> say() {
        words().forEach(word -> stage.bob.types(stage.bob.direct(), Optional.empty(), word));
        Eventually.so(() -> said().size() >= SAID);
        return said();
    }

    private List<String> said() {
        return stage.bot.all(Incoming.TextTyped.class).stream()
                .map(Incoming.TextTyped::text)
                .toList();
    }
}
