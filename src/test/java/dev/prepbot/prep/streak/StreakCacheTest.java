package dev.prepbot.prep.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class StreakCacheTest {

    private static final QuestionId QUESTION = new QuestionId("q");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final PersonId ALICE = new PersonId("test", "alice");
    private static final Streak ONE = Streak.NONE.answered(Instant.parse("2026-05-04T12:00:00Z"), UTC, QUESTION);
    private static final Streak TWO = ONE.answered(Instant.parse("2026-05-05T12:00:00Z"), UTC, QUESTION);

    private final Map<PersonId, Streak> store = new ConcurrentHashMap<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final StreakCache cache = new StreakCache(100, this::read);

    private Streak read(PersonId person) {
        looks.incrementAndGet();
        return store.getOrDefault(person, Streak.NONE);
    }

    @Test
    void the_store_is_read_once() {
        store.put(ALICE, ONE);
        assertThat(cache.of(ALICE)).isEqualTo(ONE);
        assertThat(cache.of(ALICE)).isEqualTo(ONE);
        assertThat(looks).hasValue(1);
        assertThat(cache.hitRate()).isEqualTo(0.5);
    }

    @Test
    void what_is_published_is_shown_without_a_look() {
        cache.publish(ALICE, ONE);
        assertThat(cache.of(ALICE)).isEqualTo(ONE);
        assertThat(looks).hasValue(0);
    }

    @Test
    void of_two_published_the_later_stays_in_whatever_order_they_come() {
        cache.publish(ALICE, TWO);
        cache.publish(ALICE, ONE);
        assertThat(cache.of(ALICE)).isEqualTo(TWO);
        cache.forget(ALICE);
        cache.publish(ALICE, ONE);
        cache.publish(ALICE, TWO);
        assertThat(cache.of(ALICE)).isEqualTo(TWO);
    }

    @Test
    void a_value_read_before_a_commit_does_not_replace_the_one_published_after_it() throws Exception {
        var reading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = new StreakCache(100, person -> {
            reading.countDown();
            await(goOn);
            return ONE;
        });
        var look = CompletableFuture.supplyAsync(() -> slow.of(ALICE));
        await(reading);
        var publication = CompletableFuture.runAsync(() -> slow.publish(ALICE, TWO));
        goOn.countDown();
        look.get(10, TimeUnit.SECONDS);
        publication.get(10, TimeUnit.SECONDS);
        assertThat(slow.of(ALICE)).isEqualTo(TWO);
    }

    @Test
    void a_forgotten_streak_is_read_again() {
        cache.publish(ALICE, TWO);
        cache.forget(ALICE);
        assertThat(cache.of(ALICE)).isEqualTo(Streak.NONE);
        assertThat(looks).hasValue(1);
    }

    @Test
    void a_store_that_cannot_be_read_is_asked_again_next_time() {
        var failing = new AtomicInteger(1);
        var moody = new StreakCache(100, person -> {
            if (failing.getAndDecrement() > 0) {
                throw new IllegalStateException("the disk is away");
            }
            return ONE;
        });
        assertThatIllegalStateException().isThrownBy(() -> moody.of(ALICE));
        assertThat(moody.of(ALICE)).isEqualTo(ONE);
    }

    @Test
    void no_more_streaks_than_wanted_are_kept_in_memory() {
        var small = new StreakCache(10, this::read);
        for (int i = 0; i < 1_000; i++) {
            small.of(new PersonId("test", "p" + i));
        }
        looks.set(0);
        for (int i = 0; i < 1_000; i++) {
            small.of(new PersonId("test", "p" + i));
        }
        assertThat(looks.get()).isGreaterThan(900);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
