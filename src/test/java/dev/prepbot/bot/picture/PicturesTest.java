package dev.prepbot.bot.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PicturesTest {

    private static final Radar RADAR = new Radar("Topics", "Java: 60 %", List.of(new Share("Java", 0.6, "60 %")));

    @Test
    void discord_is_dark_and_the_others_are_light() {
        var pictures = new Pictures(
                (picture, theme) -> new Block.Attached(theme.name() + ".png", "image/png", picture.alternative(), ""));
        assertThat(pictures.show(RADAR, "discord")).extracting("name").isEqualTo("DARK.png");
        assertThat(pictures.show(RADAR, "slack")).extracting("name").isEqualTo("LIGHT.png");
    }

    @Test
    void what_cannot_be_drawn_is_said_in_words() {
        var pictures = new Pictures((picture, theme) -> {
            throw new NoClassDefFoundError("java/awt/Font");
        });
        assertThat(pictures.show(RADAR, "slack")).isEqualTo(new Block.Paragraph(List.of(new Span.Plain("Java: 60 %"))));
        assertThat(pictures.drawn(RADAR, "slack")).isEmpty();
    }

    @Test
    void a_picture_has_its_data_in_words_that_platforms_take() {
        var axes = RADAR.axes();
        assertThatThrownBy(() -> new Radar("Topics", " ", axes)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Radar("Topics", "x".repeat(1_001), axes))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_calendar_has_26_weeks_from_a_monday_and_days_after_today_are_the_future() {
        var today = LocalDate.parse("2026-11-19");
        var names = new Calendar.Names(
                Map.of(),
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, DayOfWeek::name)),
                Arrays.stream(Month.values()).collect(Collectors.toMap(month -> month, Month::name)));
        var calendar = Calendar.of("Days", "All answered.", today, date -> Calendar.Day.ANSWERED, names);
        assertThat(calendar.first()).isEqualTo(LocalDate.parse("2026-05-25"));
        assertThat(calendar.days())
                .hasSize(182)
                .endsWith(Calendar.Day.ANSWERED, Calendar.Day.FUTURE, Calendar.Day.FUTURE, Calendar.Day.FUTURE);
    }
}
