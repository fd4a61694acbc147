package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.board.Membership;
import dev.prepbot.prep.board.Period;
import dev.prepbot.prep.board.Points;
import dev.prepbot.prep.board.Score;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Wish;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marks, and with them the boards, follow from the attempts. */
class MarkRebuildTest {

    private static final ServerId SERVER = new ServerId("slack", "T1");
    private static final PlaceId HALL = new PlaceId("slack", "C1");
    private static final PlaceId DIRECT = new PlaceId("slack", "D1");
    private static final PlaceId ELSEWHERE = new PlaceId("slack", "C2");
    private static final Instant START = Instant.parse("2026-10-20T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<PersonId> PEOPLE = IntStream.range(0, 12)
            .mapToObj(at -> new PersonId("slack", "U" + at))
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @RepeatedTest(3)
    void boards_are_what_the_log_says_after_random_histories() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        try (var ledger = SqliteLedger.open(directory)) {
            var all = ledger.turn(records -> answerAtRandom(records, new Random(seed)))
                    .join();
            for (var period : Period.values()) {
                var now = all.get(all.size() - 1).at();
                var window = period.around(now, ZONE);
                assertThat(points(ledger.read(records -> records.boards().scores(SERVER, window, Optional.empty()))))
                        .as("%s, seed %d", period, seed)
                        .isEqualTo(byTheRules(all, window));
            }
            assertThat(ledger.rebuildMarks().join()).as("seed %d", seed).isZero();
        }
    }

    @Test
    void lost_and_changed_marks_are_put_right() {
        try (var ledger = SqliteLedger.open(directory)) {
            ledger.turn(records -> answerAtRandom(records, new Random(7))).join();
            var window = Period.ALL_TIME.around(START, ZONE);
            var right = ledger.read(records -> records.boards().scores(SERVER, window, Optional.empty()));
            ledger.turn(records -> {
                        var sql = ((SqlRecords) records).sql();
                        sql.change("DELETE FROM marks WHERE attempt = (SELECT MIN(attempt) FROM marks)");
                        return sql.change(
                                "UPDATE marks SET points = 99 WHERE attempt = (SELECT MAX(attempt) FROM marks)");
                    })
                    .join();
            assertThat(ledger.rebuildMarks().join()).isEqualTo(2);
            assertThat(points(ledger.read(records -> records.boards().scores(SERVER, window, Optional.empty()))))
                    .isEqualTo(points(right));
        }
    }

    @Test
    void attempts_from_before_there_were_marks_are_marked_at_the_start() {
        Map<PersonId, Integer> before;
        var window = Period.ALL_TIME.around(START, ZONE);
        try (var ledger = SqliteLedger.open(directory)) {
            ledger.turn(records -> answerAtRandom(records, new Random(8))).join();
            before = points(ledger.read(records -> records.boards().scores(SERVER, window, Optional.empty())));
            ledger.turn(records -> ((SqlRecords) records).sql().change("DELETE FROM marks"))
                    .join();
        }
        try (var ledger = SqliteLedger.open(directory)) {
            assertThat(points(ledger.read(records -> records.boards().scores(SERVER, window, Optional.empty()))))
                    .isEqualTo(before);
        }
    }

    /** The rules said once more, plainly and slowly. */
    private static Map<PersonId, Integer> byTheRules(List<Attempt> all, Period.Window window) {
        var points = new HashMap<PersonId, Integer>();
        var counted = new HashSet<List<Object>>();
        for (var attempt : all) {
            boolean here = !attempt.asking().value().equals(ELSEWHERE.local());
            boolean then = !attempt.at().isBefore(window.from())
                    && window.until()
                            .filter(until -> !attempt.at().isBefore(until))
                            .isEmpty();
            boolean joined = PEOPLE.indexOf(attempt.person()) % 3 != 0;
            if (here
                    && then
                    && joined
                    && attempt.grade().inEarnest()
                    && counted.add(List.of(attempt.person(), attempt.question()))) {
                points.merge(attempt.person(), Points.of(attempt.grade()), Integer::sum);
            }
        }
        points.values().removeIf(sum -> sum == 0);
        return points;
    }

    private static Map<PersonId, Integer> points(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.points() > 0)
                .collect(Collectors.toMap(score -> score.who().person(), Score::points));
    }

    /** Some 800 answers within three weeks, two thirds by people who joined. */
    private static List<Attempt> answerAtRandom(Records records, Random random) {
        records.places().note(HALL, SERVER);
        records.places().note(ELSEWHERE, new ServerId("slack", "T2"));
        for (var place : List.of(HALL, DIRECT, ELSEWHERE)) {
            records.askings()
                    .add(new Asking(
                            new AskingId(place.local()),
                            new QuestionId("q"),
                            Mode.PRACTICE,
                            place,
                            Wish.ANY,
                            Optional.empty(),
                            START));
        }
        for (int at = 0; at < PEOPLE.size(); at++) {
            if (at % 3 != 0) {
                records.boards().join(SERVER, Membership.named(PEOPLE.get(at), "p" + at, START));
            }
        }
        var all = new ArrayList<Attempt>();
        var now = START;
        for (int at = 0; at < 800; at++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(80)));
            all.add(records.attempts().append(attempt(random, now)));
        }
        return all;
    }

    private static Attempt attempt(Random random, Instant at) {
        var place = List.of(HALL, DIRECT, ELSEWHERE).get(random.nextInt(3));
        var remarks = random.nextInt(5) == 0
                ? Set.of(random.nextBoolean() ? Remark.FILLER : Remark.MODEL_COPY)
                : Set.<Remark>of();
        int covered = random.nextInt(8);
        var points = IntStream.range(0, 7)
                .mapToObj(point ->
                        new PointGrade("p" + point, 1, point < covered ? Verdict.COVERED : Verdict.MISSED, List.of()))
                .toList();
        return new Attempt(
                0,
                PEOPLE.get(random.nextInt(PEOPLE.size())),
                new AskingId(place.local()),
                new QuestionId("q" + random.nextInt(20)),
                Mode.PRACTICE,
                at,
                ZONE,
                "an answer",
                new Grade(points, remarks, "words"));
    }
}
