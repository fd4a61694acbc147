package dev.prepbot.store;

import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.settings.Preferences;
import dev.prepbot.prep.streak.Aid;
import dev.prepbot.prep.streak.Day;
import dev.prepbot.prep.streak.DaysOff;
import dev.prepbot.prep.streak.DaysOff.Setting;
import dev.prepbot.prep.streak.DaysOff.Vacation;
import dev.prepbot.prep.streak.Streak;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of the ports that hold one thing for each person: streaks, preferences, drafts. */
abstract class PersonalContract extends StoreContract {

    private static final AskingId FIRST = new AskingId("a1");
    private static final AskingId SECOND = new AskingId("a2");

    @Test
    void a_streak_is_the_one_put_last() {
        var one = new Streak(1, 1, Optional.of(day("2030-01-01")), Aid.NONE, DaysOff.NONE, 1);
        var lost = new Aid.Lost(
                5, Instant.parse("2030-01-03T18:15:00Z"), Set.of(new QuestionId("heap"), new QuestionId("trie")));
        var aid = new Aid(2, Optional.of(lost), Optional.of(YearMonth.parse("2029-12")));
        var two = new Streak(2, 5, Optional.of(day("2030-01-02")), aid, DaysOff.NONE, 7);
        write(records -> records.streaks().put(ADA, one));
        assertRead(records -> records.streaks().of(ADA)).isEqualTo(one);
        write(records -> records.streaks().put(ADA, two));
        assertRead(records -> records.streaks().of(ADA)).isEqualTo(two);
        write(records -> records.streaks().put(ADA, Streak.NONE));
        assertRead(records -> records.streaks().of(ADA)).isEqualTo(Streak.NONE);
    }

    @Test
    void days_off_are_kept_as_they_were_set_one_after_the_other() {
        var weekend = new Setting(NOON, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Optional.empty());
        var away = new Vacation(LocalDate.parse("2030-07-01"), LocalDate.parse("2030-07-14"));
        var vacation = weekend.withVacation(NOON.plusSeconds(1), Optional.of(away));
        write(records -> records.streaks().rest(ADA, weekend));
        write(records -> records.streaks()
                .put(ADA, new Streak(1, 1, Optional.of(day("2030-01-01")), Aid.NONE, DaysOff.NONE, 1)));
        write(records -> records.streaks().rest(ADA, vacation));
        assertRead(records -> records.streaks().of(ADA).off()).isEqualTo(new DaysOff(List.of(weekend, vacation)));
        assertRead(records -> records.streaks().of(BOB)).isEqualTo(Streak.NONE);
    }

    @Test
    void who_never_answered_has_no_streak() {
        write(records -> records.streaks()
                .put(ADA, new Streak(1, 1, Optional.of(day("2030-01-01")), Aid.NONE, DaysOff.NONE, 1)));
        assertRead(records -> records.streaks().of(BOB)).isEqualTo(Streak.NONE);
    }

    @Test
    void preferences_are_those_put_last() {
        var all = new Preferences(
                Optional.of(ZoneId.of("America/St_Johns")),
                Optional.of(Level.SENIOR),
                Set.of(new Topic("system-design"), new Topic("java")),
                Optional.of(Locale.forLanguageTag("pt-BR")));
        write(records -> records.preferences().put(ADA, all));
        assertRead(records -> records.preferences().of(ADA)).isEqualTo(all);
        write(records -> records.preferences().put(ADA, Preferences.NONE));
        assertRead(records -> records.preferences().of(ADA)).isEqualTo(Preferences.NONE);
    }

    @Test
    void who_chose_nothing_has_no_preferences() {
        assertRead(records -> records.preferences().of(BOB)).isEqualTo(Preferences.NONE);
    }

    @Test
    void a_draft_is_the_text_put_last_until_it_is_removed() {
        write(records -> records.drafts().put(ADA, FIRST, "one"));
        write(records -> records.drafts().put(ADA, FIRST, "two"));
        assertFound(records -> records.drafts().find(ADA, FIRST)).contains("two");
        write(records -> records.drafts().remove(ADA, FIRST));
        assertFound(records -> records.drafts().find(ADA, FIRST)).isEmpty();
    }

    @Test
    void each_person_has_a_draft_for_each_asking() {
        write(records -> {
            records.drafts().put(ADA, FIRST, "one");
            records.drafts().put(ADA, SECOND, "two");
            records.drafts().put(BOB, FIRST, "three");
            records.drafts().remove(BOB, SECOND);
        });
        assertFound(records -> records.drafts().find(ADA, FIRST)).contains("one");
        assertFound(records -> records.drafts().find(ADA, SECOND)).contains("two");
        assertFound(records -> records.drafts().find(BOB, FIRST)).contains("three");
        assertFound(records -> records.drafts().find(BOB, SECOND)).isEmpty();
    }

    private static Day day(String date) {
        return new Day(LocalDate.parse(date), ZoneId.of("+05:45"));
    }
}
