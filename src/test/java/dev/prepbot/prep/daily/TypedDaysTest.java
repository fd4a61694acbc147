package dev.prepbot.prep.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.text.Reading.Refused;
import dev.prepbot.prep.text.Reading.Why;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedDaysTest {

    /** The expected days are the numbers of the week, Monday first. */
    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(delimiter = '|', textBlock = """
            weekdays                  | 12345
            Every weekday             | 12345
            daily                     | 1234567
            every day                 | 1234567
            weekends                  | 67
            mon,wed,fri               | 135
            Mon-Fri                   | 12345
            mon – fri                 | 12345
            Monday to Thursday        | 1234
            tue through thurs         | 234
            sun-thu                   | 12347
            fri-mon                   | 1567
            mon-mon                   | 1
            Tuesdays and Thursdays    | 24
            tues, weds; sat           | 236
            mo tu                     | 12
            mon-wed, fri & sunday     | 12357
            weekends and mon          | 167
            on Fri.                   | 5
            täglich                   | 1234567
            jeden Tag                 | 1234567
            Werktags                  | 12345
            mo, mi, fr                | 135
            Mo. bis Mi.               | 123
            montags und donnerstags   | 14
            di-do, so                 | 2347
            am Wochenende             | 67
            Sonnabend                 | 6
            Sonntag                   | 7
            """)
    void days_are_understood_as_people_write_them(String typed, String numbers) {
        var meant = numbers.chars().mapToObj(c -> DayOfWeek.of(c - '0')).collect(Collectors.toSet());

        assertThat(TypedDays.read(typed).value()).contains(meant);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''               | EMPTY   | ''
            , ,              | EMPTY   | ''
            mon, Fryday      | UNKNOWN | Fryday
            t                | UNKNOWN | t
            mon-             | UNKNOWN | mon-
            mon-wed-fri      | UNKNOWN | mon-wed-fri
            daily except sun | UNKNOWN | except
            monster          | UNKNOWN | monster
            """)
    void what_is_no_day_is_named(String typed, Why why, String part) {
        assertThat(TypedDays.read(typed)).isEqualTo(new Refused<Set<DayOfWeek>>(why, part));
    }

    @Test
    void every_set_of_days_is_read_as_it_was_written() {
        for (int bits = 1; bits < 1 << 7; bits++) {
            var days = EnumSet.noneOf(DayOfWeek.class);
            for (var day : DayOfWeek.values()) {
                if (((bits >> (day.getValue() - 1)) & 1) == 1) {
                    days.add(day);
                }
            }
            assertThat(TypedDays.read(TypedDays.write(days)).value()).contains(days);
        }
        assertThat(TypedDays.write(EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)))
                .isEqualTo("mon,sun");
    }
}
