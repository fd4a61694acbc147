package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.board.Membership;
import dev.prepbot.prep.board.Period;
import dev.prepbot.prep.board.Standings;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long a board takes to compute over a server's attempts, and how long they take to be marked anew.
 *
 * <p>Arguments: attempts (100,000), people on the board (1,000). The attempts are spread over a year.
 */
public final class BoardLoad {

    private static final ServerId SERVER = new ServerId("slack", "T1");
    private static final PlaceId HALL = new PlaceId("slack", "C1");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-12-31T12:00:00Z");
    private static final int QUESTIONS = 260;
    private static final int TURNS = 1_000;
    private static final int LOOKS = 50;

    private BoardLoad() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        int attempts = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int people = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        try (var ledger = SqliteLedger.open(Files.createTempDirectory("prepbot-board-load"))) {
            ledger.turn(records -> furnish(new Furnished((SqlRecords) records, people)))
                    .join();
            var random = new Random(7);
            for (int done = 0; done < attempts; done += TURNS) {
                int from = done;
                ledger.turn(records -> {
                            for (int at = from; at < from + TURNS; at++) {
                                records.attempts().append(attempt(random, at, attempts, people));
                            }
                            return true;
                        })
                        .join();
            }
            for (var period : Period.values()) {
                look(ledger, period, Optional.empty());
            }
            var topic = IntStream.range(0, 20)
                    .mapToObj(at -> new QuestionId("q" + at))
                    .collect(Collectors.toSet());
            look(ledger, Period.ALL_TIME, Optional.of(topic));
            var before = System.nanoTime();
            int wrong = ledger.rebuildMarks().join();
            System.out.printf(
                    "all %d attempts marked anew and compared in %d ms, %d differ%n",
                    attempts, (System.nanoTime() - before) / 1_000_000, wrong);
        }
    }

    private record Furnished(SqlRecords records, int people) {}

    private static boolean furnish(Furnished furnished) {
        var records = furnished.records();
        records.places().note(HALL, SERVER);
        records.askings()
                .add(new Asking(
                        new AskingId("a"), new QuestionId("q"), Mode.DAILY, HALL, Wish.ANY, Optional.empty(), START));
        for (int at = 0; at < furnished.people(); at++) {
            records.members().seen(person(at), SERVER, START);
            records.boards().join(SERVER, Membership.named(person(at), "p" + at, START));
        }
        return true;
    }

    private static void look(SqliteLedger ledger, Period period, Optional<Set<QuestionId>> only) {
        var window = period.around(END, ZoneOffset.UTC);
        var took = new long[LOOKS];
        int lines = 0;
        for (int at = 0; at < LOOKS; at++) {
            var before = System.nanoTime();
            lines = Standings.of(ledger.read(records -> records.boards().scores(SERVER, window, only)), Map.of())
                    .lines()
                    .size();
            took[at] = System.nanoTime() - before;
        }
        Arrays.sort(took);
        System.out.printf(
                "%s%s: %d lines, p50 %.1f ms, most %.1f ms%n",
                period.slug(),
                only.isPresent() ? " of one topic" : "",
                lines,
                took[LOOKS / 2] / 1e6,
                took[LOOKS - 1] / 1e6);
    }

    private static Attempt attempt(Random random, int at, int attempts, int people) {
        var covered = random.nextInt(6);
        var points = IntStream.range(0, 5)
                .mapToObj(point -> new PointGrade(
                        "A key point of some length " + point,
                        1,
                        point < covered ? Verdict.COVERED : Verdict.MISSED,
                        List.of("some", "words")))
                .toList();
        return new Attempt(
                0,
                person(random.nextInt(people)),
                new AskingId("a"),
                new QuestionId("q" + random.nextInt(QUESTIONS)),
                Mode.DAILY,
                START.plus(Duration.between(START, END).dividedBy(attempts).multipliedBy(at)),
                ZoneOffset.UTC,
                "An answer of a few sentences. ".repeat(12),
                new Grade(points, "words"));
    }

    private static PersonId person(int at) {
        return new PersonId("slack", "U" + at);
    }
}
