package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import dev.prepbot.platform.slack.loopback.Shown;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // What comes of an act is looked for on the screen.
final class SpeakingTest {

    private final SlackStage stage = new SlackStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_picture_comes_after_its_words_with_a_description() {
        var done = stage.perform(new Intention.Post(place(), withPicture(), new Ping.Nobody()));
        assertThat(done).isInstanceOf(Done.class);
        var asked = stage.server.calls("files.getUploadURLExternal").get(0);
        assertThat(asked.toString()).contains("A streak of 7 days", "streak.png");
        assertThat(stage.bob.screen()).hasSize(2);
    }

    @Test
    void a_picture_for_one_person_goes_to_their_direct_conversation_and_it_says_so() {
        var to = stage.handle("streak");
        assertThat(stage.perform(new Intention.Reply(to, Audience.JUST_YOU, withPicture())))
                .isInstanceOf(Done.class);
        assertThat(stage.alice.screen()).isEmpty();
        var direct = stage.bob.direct();
        assertThat(stage.bob.screen()).anyMatch(shown -> shown.channel().equals(direct));
        assertThat(stage.bob.screen())
                .filteredOn(Shown::onlyYou)
                .extracting(Shown::text)
                .anyMatch(text -> text.contains("our direct conversation"));
    }

    @Test
    void a_post_calls_those_whom_it_is_to_call_and_nobody_else() {
        var alice = new PersonId(Slack.NAME, stage.alice.id());
        var bob = new PersonId(Slack.NAME, stage.bob.id());
        var message = Message.of(new Span.Mention(alice), new Span.Plain(" has 7 days"));
        stage.perform(new Intention.Post(place(), message, new Ping.People(Set.of(bob))));
        var blocks = stage.bob.screen().get(0).body().path("blocks").toString();
        assertThat(blocks)
                .contains("\"user_id\":\"" + bob.local() + "\"", "@alice")
                .doesNotContain(alice.local());
    }

    @Test
    void a_post_calls_everyone_who_is_here() {
        stage.perform(new Intention.Post(place(), Message.of(new Span.Plain("x")), new Ping.Role("here")));
        assertThat(stage.bob.screen().get(0).body().toString()).contains("\"range\":\"here\"");
    }

    @Test
    void a_thread_hangs_under_its_message() {
        var root = ((Done) stage.post("Question of the day")).message().orElseThrow();
        var opened = (Done) stage.perform(new Intention.OpenThread("x", root, "Answers"));
        var thread = opened.place().orElseThrow();
        assertThat(thread.kind()).isEqualTo(Place.Kind.THREAD);
        stage.perform(SlackStage.post(thread.id(), "The answer"));
        var said = stage.bob.screen().get(1);
        assertThat(said.thread()).contains(root.id());
        assertThat(stage.perform(new Intention.Close(thread.id()))).isInstanceOf(Done.class);
    }

    @Test
    void someone_is_told_alone_and_the_message_is_edited_and_removed() {
        var bob = new PersonId(Slack.NAME, stage.bob.id());
        var told = (Done) stage.perform(new Intention.Tell(bob, Message.of(new Span.Plain("one"))));
        var ref = told.message().orElseThrow();
        assertThat(stage.alice.screen()).isEmpty();
        stage.perform(new Intention.Edit(ref, Message.of(new Span.Plain("two"))));
        assertThat(stage.bob.screen()).extracting(Shown::text).containsExactly("two");
        stage.perform(new Intention.Delete(ref));
        assertThat(stage.bob.screen()).isEmpty();
    }

    @Test
    void in_ones_own_conversation_with_the_bot_a_reply_lasts() {
        var direct = stage.bob.direct();
        stage.bot.does(fact -> {
            if (fact instanceof Incoming.CommandUsed used) {
                var to = used.at().handle().orElseThrow();
                stage.slack.perform(new Errand(
                        "own", new Intention.Reply(to, Audience.JUST_YOU, Message.of(new Span.Plain("Here")))));
            }
        });
        stage.bob.uses(direct, "/prep", "streak").join();
        stage.bob.reloads();
        assertThat(stage.bob.screen()).extracting(Shown::text).containsExactly("Here");
        assertThat(stage.bot.one(Incoming.CommandUsed.class).at().place().kind())
                .isEqualTo(Place.Kind.DIRECT);
    }

    @Test
    void menus_are_heard() {
        stage.bob.usesGlobalShortcut("practice");
        var used = stage.bot.one(Incoming.CommandUsed.class);
        assertThat(used.command()).isEqualTo("practice");
        assertThat(used.at().place().kind()).isEqualTo(Place.Kind.DIRECT);
        var to = used.at().handle().orElseThrow();
        stage.perform(new Intention.Reply(to, Audience.JUST_YOU, Message.of(new Span.Plain("A question"))));
        assertThat(stage.bob.screen()).extracting(Shown::channel).containsExactly(stage.bob.direct());
    }

    @Test
    void long_rows_of_posts_keep_their_errands_apart() {
        var first = stage.post("one");
        assertThat(first).isNotEqualTo(stage.post("one"));
        assertThat(stage.bob.screen()).hasSize(2);
    }

    private PlaceId place() {
        return SlackStage.place(stage.channel);
    }

    private static Message withPicture() {
        var content = Base64.getEncoder().encodeToString("a picture".getBytes(StandardCharsets.UTF_8));
        return Message.of(List.of(
                new Block.Paragraph(List.of(new Span.Plain("Your streak"))),
                new Block.Attached("streak.png", "image/png", "A streak of 7 days", content)));
    }
}
