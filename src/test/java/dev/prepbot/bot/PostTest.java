package dev.prepbot.bot;

import static dev.prepbot.bot.FakePlatform.done;
import static dev.prepbot.bot.FakePlatform.failed;
import static dev.prepbot.bot.Samples.ALICE;
import static dev.prepbot.bot.Samples.post;
import static dev.prepbot.bot.Samples.reply;
import static dev.prepbot.bot.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.prep.asking.AskingId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a turn says while all goes on. */
final class PostTest extends PostOffice {

    @Test
    void what_a_turn_says_is_said_in_order_after_the_commit_and_then_crossed_off() {
        var seen = new ArrayList<Integer>();
        platform.answering(errand -> {
            seen.add(pending().size());
            return done();
        });
        settled(post.keep(turn("1"), records -> Spoken.of(reply("one"), reply("two"))));
        assertThat(post.finish(LONG)).isTrue();
        assertThat(platform.tried()).containsExactly(reply("one"), reply("two"));
        assertThat(seen.get(0)).as("errands stored when the first was said").isEqualTo(2);
        assertThat(pending()).isEmpty();
    }

    @Test
    void a_delivery_that_comes_again_is_kept_and_said_once() {
        var kept = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            settled(post.keep(turn("1"), records -> {
                kept.incrementAndGet();
                return Spoken.of(reply("one"));
            }));
        }
        post.finish(LONG);
        assertThat(kept).hasValue(1);
        assertThat(platform.tried()).containsExactly(reply("one"));
    }

    @Test
    void a_turn_whose_work_fails_keeps_nothing_says_nothing_and_may_come_again() {
        var failing = post.keep(turn("1"), records -> {
            records.drafts().put(ALICE, new AskingId("a"), "text");
            throw new IllegalStateException("a bug");
        });
        assertThat(failing.toCompletableFuture()).failsWithin(LONG);
        assertThat(ledger.<Optional<String>>read(records -> records.drafts().find(ALICE, new AskingId("a"))))
                .isEmpty();
        settled(post.keep(turn("1"), records -> Spoken.of(reply("now"))));
        post.finish(LONG);
        assertThat(platform.tried()).containsExactly(reply("now"));
    }

    @Test
    void caches_are_published_before_anything_is_said() {
        var order = Collections.synchronizedList(new ArrayList<String>());
        platform.answering(errand -> {
            order.add("said");
            return done();
        });
        settled(post.keep(turn("1"), records -> Spoken.of(reply("one")).publishing(() -> order.add("published"))));
        post.finish(LONG);
        assertThat(order).containsExactly("published", "said");
    }

    @Test
    void a_publication_that_fails_is_not_told_as_a_failure_of_the_turn_and_the_reply_is_still_said() {
        settled(post.keep(
                turn("1"),
                records -> Spoken.of(reply("one")).publishing(() -> {
                    throw new IllegalStateException("a bug");
                })));
        post.finish(LONG);
        assertThat(platform.tried()).containsExactly(reply("one"));
    }

    @Test
    void what_failed_for_good_is_crossed_off_and_its_flow_is_told() {
        platform.answering(errand -> failed(Trouble.FORBIDDEN));
        settled(post.keep(records -> Spoken.of(post("one"))));
        post.finish(LONG);
        assertThat(pending()).isEmpty();
        assertThat(watcher.outcomes).containsExactly(new Failed(Trouble.FORBIDDEN, "because"));
    }

    @Test
    void what_a_flow_says_about_an_outcome_is_said() {
        watcher.answer = errand -> errand.intention().equals(post("one"))
                ? Optional.of(records -> Spoken.of(post("two")))
                : Optional.empty();
        settled(post.keep(records -> Spoken.of(post("one"))));
        post.finish(LONG);
        assertThat(platform.tried()).containsExactly(post("one"), post("two"));
    }

    @Test
    void a_stop_waits_for_what_is_being_said() {
        var slow = new CompletableFuture<Outcome>();
        platform.answering(errand -> slow);
        settled(post.keep(turn("1"), records -> Spoken.of(reply("one"))));
        assertThat(post.finish(Duration.ofMillis(50))).isFalse();
        slow.complete(Outcome.Done.PLAINLY);
        assertThat(post.finish(LONG)).isTrue();
        assertThat(pending()).isEmpty();
    }
}
