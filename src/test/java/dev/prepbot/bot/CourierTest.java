package dev.prepbot.bot;

import static dev.prepbot.bot.FakePlatform.done;
import static dev.prepbot.bot.FakePlatform.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CourierTest {

    private static final Intention ONE = Samples.reply("one");
    private static final Intention TWO = Samples.reply("two");

    private final FakePlatform platform = new FakePlatform();
    private final Courier courier = new Courier(Runnable::run, Collections.nCopies(3, Duration.ZERO));
    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeEach
    void serve() {
        courier.serve(platform);
    }

    @Test
    void errands_are_done_one_after_the_other() {
        var first = new CompletableFuture<Outcome>();
        platform.answering(errand -> errand.intention().equals(ONE) ? first : done());
        var all = carry(ONE, TWO);
        assertThat(platform.tried()).containsExactly(ONE);
        first.complete(Done.PLAINLY);
        settled(all);
        assertThat(platform.tried()).containsExactly(ONE, TWO);
        assertThat(outcomes).containsExactly(Done.PLAINLY, Done.PLAINLY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"RATE_LIMITED", "UNREACHABLE"})
    void what_passes_is_tried_again_before_the_next_errand(Trouble trouble) {
        var failures = new AtomicInteger(2);
        platform.answering(errand -> failures.getAndDecrement() > 0 ? failed(trouble) : done());
        settled(carry(ONE, TWO));
        assertThat(platform.tried()).containsExactly(ONE, ONE, ONE, TWO);
        assertThat(outcomes).containsExactly(Done.PLAINLY, Done.PLAINLY);
    }

    @Test
    void after_the_last_pause_it_is_given_up_and_the_next_errand_is_done() {
        platform.answering(errand -> errand.intention().equals(ONE) ? failed(Trouble.UNREACHABLE) : done());
        settled(carry(ONE, TWO));
        assertThat(platform.tried()).containsExactly(ONE, ONE, ONE, ONE, TWO);
        assertThat(outcomes).containsExactly(new Failed(Trouble.UNREACHABLE, "because"), Done.PLAINLY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RATE_LIMITED", "UNREACHABLE"})
    void what_does_not_pass_is_not_tried_again(Trouble trouble) {
        platform.answering(errand -> failed(trouble));
        settled(carry(ONE));
        assertThat(platform.tried()).containsExactly(ONE);
        assertThat(outcomes).containsExactly(new Failed(trouble, "because"));
    }

    @Test
    void an_adapter_that_throws_fails_its_errand_and_no_other() {
        assertAdapterFault(errand -> {
            throw new IllegalStateException("a bug");
        });
    }

    @Test
    void an_adapter_whose_future_fails_fails_its_errand_and_no_other() {
        assertAdapterFault(errand -> CompletableFuture.failedFuture(new IllegalStateException("a bug")));
    }

    private void assertAdapterFault(Function<Errand, CompletionStage<Outcome>> fault) {
        platform.answering(errand -> errand.intention().equals(ONE) ? fault.apply(errand) : done());
        settled(carry(ONE, TWO));
        assertThat(outcomes).hasSize(2).last().isEqualTo(Done.PLAINLY);
        assertThat(outcomes.get(0)).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.trouble()).isEqualTo(Trouble.REFUSED);
            assertThat(failed.detail()).contains("a bug");
        });
    }

    @Test
    void an_adapter_that_throws_while_it_looks_could_not_look() {
        platform.sighting(errand -> {
            throw new IllegalStateException("a bug");
        });
        var sighting = Courier.find(platform, Samples.HERE, new Errand("e", ONE));
        assertThat(sighting.toCompletableFuture()).isCompletedWithValueMatching(Sighting.Unreadable.class::isInstance);
    }

    @Test
    void a_platform_that_is_not_connected_yet_may_be_so_in_a_moment() {
        var lonely = new Courier(Runnable::run, List.of(Duration.ofMillis(200)));
        var all = lonely.carry(List.of(new Errand("e", ONE)), (errand, outcome) -> outcomes.add(outcome));
        lonely.serve(platform);
        settled(all);
        assertThat(outcomes).containsExactly(Done.PLAINLY);
    }

    private CompletionStage<Void> carry(Intention... intentions) {
        var errands = new ArrayList<Errand>();
        for (var intention : intentions) {
            errands.add(new Errand("e" + errands.size(), intention));
        }
        return courier.carry(errands, (errand, outcome) -> outcomes.add(outcome));
    }

    private static void settled(CompletionStage<Void> stage) {
        assertThat(stage.toCompletableFuture()).succeedsWithin(10, TimeUnit.SECONDS);
    }
}
