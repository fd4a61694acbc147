package dev.prepbot.prep.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.text.Reading.Refused;
import dev.prepbot.prep.text.Reading.Why;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedTimeTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "09:00, 09:00", "9, 09:00", "9am, 09:00", "9.30, 09:30", "21:15, 21:15", "noon, 12:00",
        "Midnight, 00:00", "midday, 12:00", "9:30 pm, 21:30", "9 P.M., 21:00", "9.30a.m, 09:30", "12am, 00:00",
        "12pm, 12:00", "12:30 AM, 00:30", "0, 00:00", "00:00, 00:00", "23:59, 23:59", "0900, 09:00",
        "930, 09:30", "9h, 09:00", "9h30, 09:30", "at 7 am, 07:00", "' 8 o''clock ', 08:00",
    })
    void a_time_is_understood_as_people_write_it(String typed, LocalTime meant) {
        assertThat(TypedTime.read(typed).value()).contains(meant);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "soon, UNKNOWN",
        "9:5, UNKNOWN",
        "-9, UNKNOWN",
        "9am9, UNKNOWN",
        "٩, UNKNOWN",
        "24:00, OUT_OF_RANGE",
        "25, OUT_OF_RANGE",
        "9:60, OUT_OF_RANGE",
        "13pm, OUT_OF_RANGE",
        "0am, OUT_OF_RANGE",
        "am, UNKNOWN",
    })
    void what_is_no_time_is_refused_as_it_was_typed(String typed, Why why) {
        assertThat(TypedTime.read(typed)).isEqualTo(new Refused<LocalTime>(why, typed.strip()));
    }
}
