package dev.prepbot.bot;

import static dev.prepbot.bot.FakePlatform.done;
import static dev.prepbot.bot.FakePlatform.failed;
import static dev.prepbot.bot.Samples.post;
import static dev.prepbot.bot.Samples.reply;
import static dev.prepbot.bot.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.ReplyHandle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What could not be said in its turn. */
final class UnsentTest extends PostOffice {

    @Test
    void a_committed_turn_that_cannot_speak_any_more_has_not_failed_and_speaks_at_the_next_start() {
        executor.shutdown();
        settled(post.keep(turn("1"), records -> Spoken.of(reply("one"))));
        assertThat(platform.tried()).isEmpty();
        assertThat(pending()).hasSize(1);
    }

    @Test
    void a_reply_whose_handle_expired_is_held_and_said_at_the_next_visit() {
        platform.answering(errand -> failed(Trouble.EXPIRED));
        settled(post.keep(turn("1"), records -> Spoken.of(reply("late"))));
        post.finish(LONG);
        assertThat(pending()).isEmpty();
        platform.answering(errand -> done());
        settled(post.keep(turn("2"), records -> Spoken.of(reply("new"))));
        post.finish(LONG);
        assertThat(platform.tried())
                .hasSize(4)
                .startsWith(reply("late"), reply("new"))
                .endsWith(reply("late"));
        assertThat(holds()).isFalse();
    }

    @Test
    void a_form_that_came_too_late_is_not_spoken_of_later() {
        platform.answering(errand -> failed(Trouble.EXPIRED));
        var form = new Form(
                ActionToken.of("answer", "a1"),
                "Answer",
                List.of(new Form.Field("answer", "Answer", "", "", 100, true)));
        var open = new Intention.Open(new ReplyHandle(FakePlatform.NAME, "old"), form);
        settled(post.keep(turn("1"), records -> Spoken.of(open)));
        post.finish(LONG);
        platform.answering(errand -> done());
        settled(post.keep(turn("2"), records -> Spoken.of(reply("new"))));
        post.finish(LONG);
        assertThat(platform.tried()).containsExactly(open, reply("new"));
        assertThat(holds()).isFalse();
    }

    @Test
    void what_was_held_for_one_person_is_not_shown_where_others_read_it() {
        platform.answering(errand -> failed(Trouble.EXPIRED));
        settled(post.keep(turn("1"), records -> Spoken.of(reply("for Alice alone"))));
        post.finish(LONG);
        platform.answering(errand -> done());
        var typed = turn("2", Place.Kind.PRIVATE_THREAD, Optional.empty());
        settled(post.keep(typed, records -> Spoken.of(post("on we go"))));
        post.finish(LONG);
        assertThat(platform.tried()).containsExactly(reply("for Alice alone"), post("on we go"));
        assertThat(holds()).isTrue();
    }

    @Test
    void a_post_left_unsent_is_looked_for_before_it_is_sent() {
        leave(post("stands"), post("does not"), reply("a reply"));
        var next = newPost();
        platform.sighting(errand -> CompletableFuture.completedFuture(
                errand.intention().equals(post("stands"))
                        ? new Sighting.Found(new MessageRef(Samples.HERE, "m1"))
                        : new Sighting.Absent()));
        settled(next.connect(platform));
        next.finish(LONG);
        assertThat(platform.tried()).containsExactly(post("does not"), reply("a reply"));
        assertThat(platform.doubted()).containsExactly(reply("a reply"));
        assertThat(pending()).isEmpty();
    }

    @Test
    void a_post_is_not_repeated_where_the_history_cannot_be_read() {
        leave(post("one"), post("two"));
        var next = newPost();
        platform.sighting(errand -> {
            if (errand.intention().equals(post("one"))) {
                throw new IllegalStateException("a bug");
            }
            return CompletableFuture.completedFuture(new Sighting.Unreadable("no permission"));
        });
        settled(next.connect(platform));
        next.finish(LONG);
        assertThat(platform.tried()).isEmpty();
        assertThat(pending()).isEmpty();
        assertThat(watcher.outcomes)
                .hasSize(2)
                .allMatch(outcome -> outcome instanceof Failed failed && failed.trouble() == Trouble.UNCERTAIN);
    }

    @Test
    void what_belongs_to_another_platform_is_left_to_it() {
        var elsewhere = new Intention.Tell(new PersonId("other", "bob"), Samples.message("hello"));
        leave(elsewhere);
        var next = newPost();
        settled(next.connect(platform));
        next.finish(LONG);
        assertThat(platform.tried()).isEmpty();
        assertThat(pending()).hasSize(1);
    }
}
