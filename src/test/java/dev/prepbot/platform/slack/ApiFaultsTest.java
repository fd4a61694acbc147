package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Presence;
import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Span;
import dev.prepbot.platform.slack.loopback.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the Web API does, and what comes of it. */
final class ApiFaultsTest {

    private final SlackStage stage = new SlackStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_post_waits_as_long_as_slack_asks() {
        stage.server.trouble().next("chat.postMessage", Fault.rateLimited(1));
        long before = System.nanoTime();
        assertThat(stage.post("one")).isInstanceOf(Done.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(stage.bob.screen()).hasSize(1);
    }

    @Test
    void a_post_that_would_have_to_wait_long_is_tried_again_later() {
        stage.server.trouble().next("chat.postMessage", Fault.rateLimited(600));
        assertThat(trouble(stage.post("one"))).isEqualTo(Trouble.RATE_LIMITED);
    }

    @Test
    void a_form_opens_after_a_short_wait() {
        stage.server.trouble().next("views.open", Fault.rateLimited(1));
        assertThat(stage.perform(open())).isInstanceOf(Done.class);
        assertThat(stage.bob.modal()).isPresent();
    }

    @Test
    void a_form_that_comes_too_late_has_expired() {
        var open = open();
        stage.clock.advance(Duration.ofSeconds(10));
        stage.server.trouble().expect("expired_trigger_id");
        assertThat(trouble(stage.perform(open))).isEqualTo(Trouble.EXPIRED);
    }

    @Test
    void a_post_that_arrived_though_slack_failed_is_not_made_twice() {
        stage.server.trouble().next("chat.postMessage", Fault.doneYetFailed());
        var errand = new Errand("once", SlackStage.post(SlackStage.place(stage.channel), "one"));
        assertThat(trouble(stage.perform(errand))).isEqualTo(Trouble.UNREACHABLE);
        assertThat(stage.perform(errand)).isInstanceOf(Done.class);
        assertThat(stage.bob.screen()).hasSize(1);
    }

    @Test
    void a_post_that_came_slowly_is_not_made_twice() {
        stage.server.trouble().next("chat.postMessage", Fault.slow(Duration.ofSeconds(3)));
        var errand = new Errand("slow", SlackStage.post(SlackStage.place(stage.channel), "one"));
        assertThat(trouble(stage.perform(errand))).isEqualTo(Trouble.UNREACHABLE);
        Eventually.so(() -> stage.bob.screen().size() == 1);
        assertThat(stage.perform(errand)).isInstanceOf(Done.class);
        assertThat(stage.bob.screen()).hasSize(1);
    }

    @Test
    void a_post_whose_arrival_cannot_be_seen_is_left_to_staff() {
        stage.server.trouble().next("chat.postMessage", Fault.doneYetFailed());
        stage.server.trouble().next("conversations.history", Fault.error("missing_scope"));
        var errand = new Errand("unseen", SlackStage.post(SlackStage.place(stage.channel), "one"));
        stage.perform(errand);
        assertThat(trouble(stage.perform(errand))).isEqualTo(Trouble.UNCERTAIN);
        assertThat(stage.bob.screen()).hasSize(1);
    }

    @Test
    void a_post_is_found_after_a_crash() {
        var place = SlackStage.place(stage.channel);
        var errand = new Errand("lost", SlackStage.post(place, "one"));
        var done = (Done) stage.perform(errand);
        var other = new Errand("never", SlackStage.post(place, "two"));
        assertThat(find(errand)).isEqualTo(new Sighting.Found(done.message().orElseThrow()));
        assertThat(find(other)).isEqualTo(new Sighting.Absent());
    }

    @Test
    void what_history_does_not_show_in_time_is_not_taken_for_absent() {
        stage.server.trouble().always("conversations.history", given -> true, Fault.rateLimited(600));
        var errand = new Errand("lost", SlackStage.post(SlackStage.place(stage.channel), "one"));
        assertThat(find(errand)).isInstanceOf(Sighting.Unreadable.class);
        stage.server.trouble().end();
    }

    @Test
    void while_slack_is_down_it_is_unreachable_and_then_it_works() {
        stage.server.trouble().always("*", given -> true, Fault.status(500));
        assertThat(trouble(stage.post("one"))).isEqualTo(Trouble.UNREACHABLE);
        stage.server.trouble().end();
        assertThat(stage.post("two")).isInstanceOf(Done.class);
    }

    @Test
    void a_reply_goes_on_where_the_response_address_is_used_up() {
        var to = stage.handle("streak");
        for (int i = 0; i < Limits.RESPONSE_USES + 3; i++) {
            assertThat(stage.perform(new Intention.Reply(to, Audience.JUST_YOU, message("Part " + i))))
                    .isInstanceOf(Done.class);
        }
        assertThat(stage.bob.screen()).hasSize(Limits.RESPONSE_USES + 3).allMatch(shown -> shown.onlyYou());
        assertThat(stage.alice.screen()).isEmpty();
    }

    @Test
    void a_reply_after_half_an_hour_comes_where_the_bot_is_and_has_expired_elsewhere() {
        var outside = stage.server.team().channel("outside", stage.bob.id());
        var there = stage.handle(outside, "help");
        var here = stage.handle("streak");
        stage.clock.advance(Duration.ofMinutes(31));
        assertThat(stage.perform(new Intention.Reply(here, Audience.JUST_YOU, message("Late"))))
                .isInstanceOf(Done.class);
        stage.server.trouble().expect("not_in_channel");
        assertThat(trouble(stage.perform(new Intention.Reply(there, Audience.JUST_YOU, message("Late")))))
                .isEqualTo(Trouble.EXPIRED);
    }

    @Test
    void where_the_bot_is_not_it_answers_by_the_response_address() {
        var outside = stage.server.team().channel("outside", stage.bob.id());
        stage.bob.uses(outside, "/prep", "streak").join();
        var to = stage.bot.one(Incoming.CommandUsed.class).at().handle().orElseThrow();
        assertThat(stage.perform(new Intention.Reply(to, Audience.JUST_YOU, message("Hello"))))
                .isInstanceOf(Done.class);
        assertThat(stage.bob.screen()).hasSize(1);
    }

    @Test
    void a_message_that_was_removed_is_gone() {
        var done = (Done) stage.post("one");
        var ref = done.message().orElseThrow();
        stage.server.team().delete(stage.channel, ref.id());
        stage.server.trouble().expect("message_not_found");
        assertThat(trouble(stage.perform(new Intention.Edit(ref, message("two")))))
                .isEqualTo(Trouble.GONE);
        assertThat(trouble(stage.perform(new Intention.Delete(ref)))).isEqualTo(Trouble.GONE);
    }

    @Test
    void a_thread_whose_first_message_was_removed_is_gone() {
        var place = SlackStage.place(stage.channel);
        var opened = (Done) stage.perform(new Intention.OpenPrivate("x", place, "Mock", Set.of(bob())));
        var root = opened.message().orElseThrow();
        stage.server.team().delete(Spot.of(root.place()).channel(), root.id());
        var said = stage.perform(SlackStage.post(opened.place().orElseThrow().id(), "Question 1"));
        assertThat(trouble(said)).isEqualTo(Trouble.GONE);
        assertThat(stage.bob.screen()).noneMatch(shown -> shown.text().equals("Question 1"));
    }

    @Test
    void an_archived_channel_is_gone_and_the_doctor_says_so() {
        stage.server.team().archive(stage.channel, true);
        stage.server.trouble().expect("is_archived");
        assertThat(trouble(stage.post("one"))).isEqualTo(Trouble.GONE);
        assertThat(kinds()).containsExactly(Hindrance.Kind.GONE);
    }

    @Test
    void a_channel_the_bot_was_removed_from_is_forbidden_and_the_doctor_knows_the_line_that_helps() {
        stage.server.team().remove(stage.channel, stage.server.team().bot());
        stage.server.trouble().expect("not_in_channel");
        assertThat(trouble(stage.post("one"))).isEqualTo(Trouble.FORBIDDEN);
        assertThat(hindrances()).containsExactly(new Hindrance(Hindrance.Kind.INVITABLE, "/invite @prepbot"));
    }

    @Test
    void all_is_well_where_the_bot_was_invited() {
        assertThat(hindrances()).isEmpty();
    }

    @Test
    void a_clock_that_is_off_is_noticed() {
        stage.clock.advance(Duration.ofMinutes(7));
        assertThat(kinds()).containsExactly(Hindrance.Kind.CLOCK);
    }

    @Test
    void a_revoked_token_is_the_end_of_speaking() {
        stage.server.trouble().spoil(stage.server.botToken(), "token_revoked");
        assertThat(trouble(stage.post("one"))).isEqualTo(Trouble.GONE);
        assertThat(kinds()).containsExactly(Hindrance.Kind.FORBIDDEN);
    }

    @Test
    void someone_whose_account_is_deactivated_has_left() {
        stage.server.team().deactivate(stage.bob);
        var server = new ServerId(Slack.NAME, stage.server.team().id());
        assertThat(stage.slack.presence(bob(), server).toCompletableFuture().join())
                .isEqualTo(Presence.GONE);
    }

    @Test
    void being_taken_out_of_the_workspace_is_heard() {
        stage.server.team().uninstall();
        stage.bot.one(Incoming.Uninstalled.class);
    }

    private Intention open() {
        var field = new Form.Field("a", "Answer", "", "", 100, false);
        return new Intention.Open(
                stage.handle("streak"), new Form(ActionToken.of("answer", "1"), "A form", List.of(field)));
    }

    private PersonId bob() {
        return new PersonId(Slack.NAME, stage.bob.id());
    }

    private static Message message(String text) {
        return Message.of(new Span.Plain(text));
    }

    private static Trouble trouble(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Failed.class);
        return ((Failed) outcome).trouble();
    }

    private Sighting find(Errand errand) {
        return stage.slack
                .find(SlackStage.place(stage.channel), errand)
                .toCompletableFuture()
                .join();
    }

    private List<Hindrance> hindrances() {
        return stage.slack
                .hindrances(SlackStage.place(stage.channel), new Ping.Nobody())
                .toCompletableFuture()
                .join();
    }

    private List<Hindrance.Kind> kinds() {
        return hindrances().stream().map(Hindrance::kind).toList();
    }
}
