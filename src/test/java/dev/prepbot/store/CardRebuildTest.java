package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.review.Card;
import dev.prepbot.prep.review.Rating;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cards follow from the attempts and the ratings that people changed. */
class CardRebuildTest {

    private static final List<ZoneId> ZONES =
            IntStream.of(-11, 0, 5, 14).<ZoneId>mapToObj(ZoneOffset::ofHours).toList();
    private static final List<PersonId> PEOPLE = IntStream.range(0, 6)
            .mapToObj(at -> new PersonId("slack", "U" + at))
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @RepeatedTest(3)
    void rebuilt_cards_equal_the_stored_ones_after_random_histories() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        try (var ledger = SqliteLedger.open(directory)) {
            ledger.turn(records -> liveAtRandom(records, new Random(seed))).join();
            var stored = ledger.read(CardRebuildTest::cards);
            assertThat(stored.get(PEOPLE.get(0))).as("seed %d", seed).isNotEmpty();
            assertThat(ledger.rebuildCards().join()).as("seed %d", seed).isZero();
            assertThat(ledger.read(CardRebuildTest::cards)).isEqualTo(stored);
        }
    }

    @Test
    void lost_changed_and_invented_cards_are_put_right() {
        try (var ledger = SqliteLedger.open(directory)) {
            ledger.turn(records -> liveAtRandom(records, new Random(42))).join();
            var right = ledger.read(CardRebuildTest::cards);
            ledger.turn(CardRebuildTest::spoil).join();
            assertThat(ledger.rebuildCards().join()).isEqualTo(3);
            assertThat(ledger.read(CardRebuildTest::cards)).isEqualTo(right);
        }
    }

    @Test
    void a_store_from_before_there_were_cards_gets_them_when_it_is_opened() {
        Map<PersonId, List<Card>> right;
        try (var ledger = SqliteLedger.open(directory)) {
            ledger.turn(records -> liveAtRandom(records, new Random(43))).join();
            right = ledger.read(CardRebuildTest::cards);
            ledger.turn(records -> ((SqlRecords) records).sql().change("DELETE FROM cards"))
                    .join();
        }
        try (var ledger = SqliteLedger.open(directory)) {
            assertThat(ledger.read(CardRebuildTest::cards)).isEqualTo(right);
        }
    }

    private static boolean spoil(Records records) {
        var some = records.reviews().of(PEOPLE.get(0));
        var wrong = new Card(
                some.get(0).question(),
                some.get(0).memory(),
                0.123,
                99,
                some.get(0).due(),
                LocalDate.MAX);
        records.reviews().put(PEOPLE.get(0), wrong);
        records.reviews().put(new PersonId("slack", "nobody"), wrong);
        var sql = ((SqlRecords) records).sql();
        return sql.change(
                        "DELETE FROM cards WHERE person = ? AND question = ?",
                        PEOPLE.get(0).toString(),
                        some.get(1).question().value())
                == 1;
    }

    private static Map<PersonId, List<Card>> cards(Records records) {
        var cards = new HashMap<PersonId, List<Card>>();
        PEOPLE.forEach(person -> cards.put(person, records.reviews().of(person)));
        return cards;
    }

    /** Some 600 answers by people who travel; every fifth rating is changed, every tenth answer is none. */
    private static boolean liveAtRandom(Records records, Random random) {
        var now = Instant.parse("2030-03-01T00:00:00Z");
        for (int at = 0; at < 600; at++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(600)));
            var person = PEOPLE.get(at < PEOPLE.size() ? at : random.nextInt(PEOPLE.size()));
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var attempt = records.attempts()
                    .append(new Attempt(
                            0,
                            person,
                            new AskingId("a" + at),
                            new QuestionId("q" + random.nextInt(9)),
                            Mode.PRACTICE,
                            now,
                            zone,
                            "text",
                            grade(random)));
            var day = LocalDate.ofInstant(attempt.at(), zone);
            var before = records.reviews().find(person, attempt.question());
            Card.Answer.of(attempt.grade(), Optional.empty(), day)
                    .map(answer -> Card.after(before, attempt.question(), answer))
                    .ifPresent(card -> records.reviews().put(person, card));
            if (attempt.grade().inEarnest() && random.nextInt(5) == 0) {
                var rating = List.of(Rating.values()).get(random.nextInt(4));
                records.reviews().change(person, attempt.question(), attempt.id(), rating, now);
            }
        }
        return true;
    }

    private static Grade grade(Random random) {
        var points = IntStream.range(0, 5)
                .mapToObj(at ->
                        new PointGrade("p" + at, 1, random.nextBoolean() ? Verdict.COVERED : Verdict.MISSED, List.of()))
                .toList();
        return new Grade(points, random.nextInt(10) == 0 ? Set.of(Remark.FILLER) : Set.of(), "words");
    }
}
