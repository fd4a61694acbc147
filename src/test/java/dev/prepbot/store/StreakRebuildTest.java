package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.streak.Aid;
import dev.prepbot.prep.streak.Day;
import dev.prepbot.prep.streak.DaysOff;
import dev.prepbot.prep.streak.DaysOff.Setting;
import dev.prepbot.prep.streak.DaysOff.Vacation;
import dev.prepbot.prep.streak.Streak;
import java.nio.file.Path;
import java.time.DayOfWeek;
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

/** The streaks follow from the attempts. */
class StreakRebuildTest {

    private static final List<ZoneId> ZONES =
            IntStream.of(-11, 0, 5, 14).<ZoneId>mapToObj(ZoneOffset::ofHours).toList();
    private static final List<PersonId> PEOPLE = IntStream.range(0, 20)
            .mapToObj(at -> new PersonId("slack", "U" + at))
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @RepeatedTest(3)
    void rebuilt_streaks_equal_the_stored_ones_after_random_histories() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        try (var ledger = SqliteLedger.open(directory)) {
            ledger.turn(records -> answerAtRandom(records, new Random(seed))).join();
            var stored = ledger.read(StreakRebuildTest::streaks);
            assertThat(stored).as("seed %d", seed).isNotEmpty();
            assertThat(ledger.rebuildStreaks().join()).as("seed %d", seed).isZero();
            assertThat(ledger.read(StreakRebuildTest::streaks)).isEqualTo(stored);
        }
    }

    @Test
    void lost_changed_and_invented_streaks_are_put_right() {
        var seed = 42L;
        var invented = new PersonId("slack", "nobody");
        try (var ledger = SqliteLedger.open(directory)) {
            ledger.turn(records -> answerAtRandom(records, new Random(seed))).join();
            var right = ledger.read(StreakRebuildTest::streaks);
            var wrong = new Streak(
                    9,
                    99,
                    Optional.of(new Day(LocalDate.parse("2029-01-01"), ZoneId.of("Asia/Tokyo"))),
                    Aid.NONE,
                    DaysOff.NONE,
                    1);
            ledger.turn(records -> {
                        records.streaks().put(PEOPLE.get(0), wrong);
                        records.streaks().put(invented, wrong);
                        return ((SqlRecords) records)
                                .sql()
                                .change(
                                        "DELETE FROM streaks WHERE person = ?",
                                        PEOPLE.get(1).toString());
                    })
                    .join();
            assertThat(ledger.rebuildStreaks().join()).isEqualTo(3);
            assertThat(ledger.read(StreakRebuildTest::streaks)).isEqualTo(right);
            assertThat(ledger.<Streak>read(records -> records.streaks().of(invented))
                            .equals(Streak.NONE))
                    .isTrue();
        }
    }

    private static Map<PersonId, Streak> streaks(Records records) {
        var streaks = new HashMap<PersonId, Streak>();
        PEOPLE.forEach(person -> streaks.put(person, records.streaks().of(person)));
        return streaks;
    }

    /** Some 2,000 answers by people who travel, rest, repair and do not always mean it, each counted as it is given. */
    private static boolean answerAtRandom(Records records, Random random) {
        var now = Instant.parse("2030-03-01T00:00:00Z");
        for (int at = 0; at < 2000; at++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(120)));
            var person = PEOPLE.get(at < PEOPLE.size() ? at : random.nextInt(PEOPLE.size()));
            var zone = ZONES.get(random.nextInt(3) == 0 ? random.nextInt(ZONES.size()) : 1);
            if (random.nextInt(40) == 0) {
                records.streaks().rest(person, setting(now, random));
            }
            var attempt = attempt(person, now, zone, random);
            records.attempts().append(attempt);
            if (attempt.grade().inEarnest()) {
                var before = records.streaks().of(person);
                records.streaks().put(person, before.answered(now, zone, attempt.question()));
            }
        }
        return true;
    }

    private static Setting setting(Instant now, Random random) {
        var first = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(random.nextInt(10));
        return new Setting(
                now,
                Set.of(DayOfWeek.of(1 + random.nextInt(7))),
                random.nextBoolean() ? Optional.of(new Vacation(first, first.plusDays(2))) : Optional.empty());
    }

    private static Attempt attempt(PersonId person, Instant at, ZoneId zone, Random random) {
        var like = AttemptsContract.attempt(person, "a1", "text");
        var remarks = random.nextInt(5) == 0 ? Set.of(Remark.FILLER) : Set.<Remark>of();
        var grade = new Grade(like.grade().points(), remarks, "words");
        var question = new QuestionId("q" + random.nextInt(4));
        return new Attempt(0, person, like.asking(), question, like.mode(), at, zone, like.answer(), grade);
    }
}
