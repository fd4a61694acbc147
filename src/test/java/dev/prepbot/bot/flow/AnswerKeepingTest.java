package dev.prepbot.bot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.settings.Preferences;
import dev.prepbot.prep.streak.Streak;
import dev.prepbot.prep.streak.StreakCache;
import dev.prepbot.store.SqliteLedger;
import dev.prepbot.words.Bundles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AnswerKeepingTest {

    private static final Person ALICE =
            new Person(new PersonId("test", "alice"), "Alice", Locale.ENGLISH, Optional.of(ZoneId.of("UTC")), false);

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(
            value = Remark.class,
            names = {"EMPTY", "QUESTION_ECHO", "HINT_COPY", "INSTRUCTIONS", "KEYWORD_SOUP"})
    void a_hint_given_back_or_a_hostile_answer_is_kept_but_counts_for_no_streak_and_that_is_said(Remark remark) {
        var kept = keep(Set.of(remark));
        assertThat(kept.counts()).isFalse();
        assertThat(kept.after()).isEqualTo(Streak.NONE);
        assertThat(said(kept)).contains("it does not count for your streak");
    }

    @Test
    void an_answer_in_earnest_counts_whatever_it_covered() {
        var kept = keep(Set.of());
        assertThat(kept.counts()).isTrue();
        assertThat(kept.after().current()).isEqualTo(1);
        assertThat(said(kept)).contains("Day one of your streak");
    }

    private AnswerKeeping.Kept keep(Set<Remark> remarks) {
        try (var ledger = SqliteLedger.open(data)) {
            var cache = new StreakCache(
                    10, person -> ledger.read(records -> records.streaks().of(person)));
            var grade = new Grade(List.of(), remarks, "words");
            var given =
                    new AnswerKeeping.Given(new AskingId("a"), new QuestionId("q"), Mode.PRACTICE, "some words", grade);
            var kept = ledger.turn(records -> new AnswerKeeping(cache).keep(records, turn(), given))
                    .join();
            kept.publish().run();
            assertThat(cache.of(ALICE.id())).isEqualTo(kept.after());
            assertThat(ledger.<Integer>read(
                            records -> records.attempts().of(ALICE.id()).size()))
                    .isEqualTo(1);
            assertThat(ledger.rebuildStreaks().join()).isZero();
            return kept;
        }
    }

    private static String said(AnswerKeeping.Kept kept) {
        var text = new StringBuilder();
        for (var block : new StreakLine(turn()).after(kept)) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.spans().stream()
                        .filter(Span.Plain.class::isInstance)
                        .forEach(span -> text.append(((Span.Plain) span).text()));
            }
        }
        return text.toString();
    }

    private static Turn turn() {
        var place = new Place(new PlaceId("test", "dm"), Optional.empty(), Place.Kind.DIRECT);
        var arrival = new Arrival(new DeliveryId("d"), ALICE, place, Optional.empty());
        return new Turn(arrival, new Bundles().in(Locale.ENGLISH), Preferences.NONE, Instant.EPOCH);
    }
}
