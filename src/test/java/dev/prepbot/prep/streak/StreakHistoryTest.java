package dev.prepbot.prep.streak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.streak.DaysOff.Setting;
import dev.prepbot.prep.streak.StreakHistory.Sort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StreakHistoryTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void each_day_is_what_the_rule_made_of_it() {
        var attempts = new ArrayList<Attempt>();
        for (int day = 4; day <= 10; day++) {
            attempts.add(attempt("2026-05-%02d".formatted(day), Set.of()));
        }
        attempts.add(attempt("2026-05-12", Set.of()));
        attempts.add(attempt("2026-05-13", Set.of(Remark.FILLER)));
        var from = LocalDate.parse("2026-05-10").atStartOfDay(BERLIN).toInstant();
        var off = new DaysOff(List.of(new Setting(from, Set.of(DayOfWeek.THURSDAY), Optional.empty())));
        var now = LocalDate.parse("2026-05-16").atTime(12, 0).atZone(BERLIN).toInstant();
        var history = StreakHistory.of(attempts, off, now, BERLIN);
        assertThat(on(history, "2026-05-03")).isEqualTo(Sort.NOTHING);
        assertThat(on(history, "2026-05-07")).isEqualTo(Sort.ANSWERED);
        assertThat(on(history, "2026-05-11")).isEqualTo(Sort.FROZEN);
        assertThat(on(history, "2026-05-12")).isEqualTo(Sort.ANSWERED);
        assertThat(on(history, "2026-05-13")).isEqualTo(Sort.NOTHING);
        assertThat(on(history, "2026-05-14")).isEqualTo(Sort.DAY_OFF);
    }

    private static Sort on(StreakHistory history, String date) {
        return history.on(LocalDate.parse(date));
    }

    private static Attempt attempt(String date, Set<Remark> remarks) {
        return new Attempt(
                0,
                new PersonId("test", "alice"),
                new AskingId("a"),
                new QuestionId("q"),
                Mode.PRACTICE,
                LocalDate.parse(date).atTime(12, 0).atZone(BERLIN).toInstant(),
                BERLIN,
                "text",
                new Grade(List.of(), remarks, "words"));
    }
}
