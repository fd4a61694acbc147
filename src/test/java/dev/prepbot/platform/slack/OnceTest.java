package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import dev.prepbot.platform.slack.loopback.Fault;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was done though nobody said so is not done again, to one or two people as to a channel. */
final class OnceTest {

    private static final String POST = "chat.postMessage";

    private final SlackStage stage = new SlackStage();
    private final PersonId bob = new PersonId(Slack.NAME, stage.bob.id());
    private final PersonId alice = new PersonId(Slack.NAME, stage.alice.id());
    private final Errand told = new Errand("told", new Intention.Tell(bob, message("Your question")));

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void what_someone_was_told_though_slack_failed_is_not_told_again() {
        stage.server.trouble().next(POST, Fault.doneYetFailed());
        failsUnreachable(told);
        assertThat(stage.perform(told)).isInstanceOf(Done.class);
        assertThat(stage.bob.screen()).hasSize(1);
    }

    @Test
    void what_someone_was_not_told_because_slack_failed_is_told() {
        stage.server.trouble().next(POST, Fault.status(503));
        failsUnreachable(told);
        assertThat(stage.perform(told)).isInstanceOf(Done.class);
        assertThat(stage.bob.screen()).hasSize(1);
    }

    @Test
    void where_nobody_may_look_someone_is_told_again() {
        stage.server.trouble().next(POST, Fault.doneYetFailed());
        stage.server.trouble().next("conversations.history", Fault.error("missing_scope"));
        failsUnreachable(told);
        assertThat(stage.perform(told)).isInstanceOf(Done.class);
        assertThat(stage.bob.screen()).hasSize(2);
    }

    @Test
    void a_private_thread_that_was_opened_though_slack_failed_is_the_one_to_go_on_in() {
        var open = open(Set.of(alice, bob));
        stage.server.trouble().next(POST, Fault.doneYetFailed());
        failsUnreachable(open);
        var place = ((Done) stage.perform(open)).place().orElseThrow();
        assertThat(stage.bob.screen()).hasSize(1);
        assertThat(place.id().local())
                .isEqualTo(stage.bob.direct(stage.alice.id()) + "/"
                        + stage.bob.screen().get(0).ts());
    }

    @Test
    void a_reply_in_ones_own_conversation_that_arrived_though_slack_failed_is_not_said_again() {
        var to = stage.handle(stage.bob.direct(), "streak");
        var reply = new Errand("reply", new Intention.Reply(to, Audience.JUST_YOU, message("Day one")));
        stage.server.trouble().next(POST, Fault.doneYetFailed());
        failsUnreachable(reply);
        assertThat(stage.perform(reply)).isInstanceOf(Done.class);
        assertThat(stage.bob.screen()).hasSize(1);
    }

    @Test
    void after_a_crash_what_someone_was_told_is_found_in_their_direct_conversation() {
        stage.perform(told);
        try (var next = next()) {
            var place = direct(next).orElseThrow();
            assertThat(place.local()).isEqualTo(stage.bob.direct());
            var never = new Errand("never", new Intention.Tell(bob, message("Your question")));
            assertThat(find(next, place, told)).isInstanceOf(Sighting.Found.class);
            assertThat(find(next, place, never)).isEqualTo(new Sighting.Absent());
        }
    }

    @Test
    void after_a_crash_a_private_thread_is_opened_only_if_it_is_not_there() {
        var open = open(Set.of(bob));
        var before = stage.perform(open);
        try (var next = next()) {
            next.doubt(open);
            assertThat(next.perform(open).toCompletableFuture().join()).isEqualTo(before);
            assertThat(stage.bob.screen()).hasSize(1);
        }
    }

    @Test
    void a_direct_conversation_that_slack_does_not_open_cannot_be_named() {
        stage.server.trouble().next("conversations.open", Fault.error("user_disabled"));
        assertThat(direct(stage.slack)).isEmpty();
    }

    /** The adapter of the next run, which remembers nothing. */
    private Slack next() {
        return Slack.open(stage.settings(), stage.clock);
    }

    private Optional<PlaceId> direct(Slack slack) {
        return slack.directWith(bob).toCompletableFuture().join();
    }

    private static Sighting find(Slack slack, PlaceId place, Errand errand) {
        return slack.find(place, errand).toCompletableFuture().join();
    }

    private void failsUnreachable(Errand errand) {
        assertThat(stage.perform(errand))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.UNREACHABLE));
    }

    private Errand open(Set<PersonId> members) {
        return new Errand(
                "open", new Intention.OpenPrivate("i1", SlackStage.place(stage.channel), "Mock interview", members));
    }

    private static Message message(String text) {
        return Message.of(new Span.Plain(text));
    }
}
