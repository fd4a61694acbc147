package dev.prepbot.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.picture.Calendar.Day;
import dev.prepbot.bot.picture.Picture;
import dev.prepbot.bot.picture.Theme;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each picture is measured in both themes, and written to {@code target/pictures} to be looked at. */
final class PngDrawingTest {

    private static final Path SHOWN = Path.of("target", "pictures");
    private static final int MOST_BYTES = 60_000;

    static Stream<Arguments> pictures() {
        return Gallery.pictures().entrySet().stream()
                .flatMap(entry ->
                        Stream.of(Theme.values()).map(theme -> Arguments.of(entry.getKey(), entry.getValue(), theme)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pictures")
    void a_picture_is_a_small_file_with_its_data_in_words(String name, Picture picture, Theme theme)
            throws IOException {
        var file = new PngDrawing().draw(picture, theme);
        var content = Base64.getDecoder().decode(file.content());
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"), content);
        assertThat(content.length).isLessThan(MOST_BYTES);
        assertThat(content).startsWith(0x89, 0x50, 0x4E, 0x47);
        assertThat(file.shown()).isTrue();
        assertThat(file.description()).isEqualTo(picture.alternative());
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pictures")
    void text_stays_within_the_picture_and_apart_from_other_text(String name, Picture picture, Theme theme) {
        var canvas = PngDrawing.canvas(picture, theme);
        var all = new Rectangle2D.Double(0, 0, Canvas.WIDTH, canvas.image().getHeight() / (double) Canvas.SCALE);
        assertThat(canvas.texts())
                .allSatisfy(text -> assertThat(all.contains(text))
                        .as("%s holds %s", all, text)
                        .isTrue());
        for (int i = 0; i < canvas.texts().size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = canvas.texts().get(i);
                var other = canvas.texts().get(j);
                assertThat(one.intersects(other)).as("%s over %s", one, other).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pictures")
    void text_is_large_enough_for_a_phone(String name, Picture picture, Theme theme) {
        assertThat(PngDrawing.canvas(picture, theme).texts())
                .allSatisfy(text -> assertThat(text.getHeight()).isGreaterThanOrEqualTo(Type.SMALLEST));
    }

    @Test
    void every_answered_day_is_a_cell_of_the_strong_colour() {
        var calendar = Gallery.calendar("Half a year", Gallery.TODAY, Locale.ENGLISH);
        var strong = Palette.of(Theme.LIGHT).strong();
        var image = PngDrawing.canvas(calendar, Theme.LIGHT).image();
        long answered = calendar.days().stream().filter(Day.ANSWERED::equals).count() + 1;
        int pixels = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                pixels += image.getRGB(x, y) == strong.getRGB() ? 1 : 0;
            }
        }
        double cell = Math.pow((Canvas.WIDTH - 52) / 26.0 - 2, 2) * Canvas.SCALE * Canvas.SCALE;
        assertThat(pixels / cell).isBetween(answered * 0.85, answered * 1.0);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void text_and_marks_stand_out_from_what_is_behind_them(Theme theme) {
        var palette = Palette.of(theme);
        assertThat(Contrast.between(palette.text(), palette.ground())).isGreaterThan(7);
        assertThat(Contrast.between(palette.text(), palette.soft())).isGreaterThan(4.5);
        assertThat(Contrast.between(palette.quiet(), palette.ground())).isGreaterThan(4.5);
        assertThat(Contrast.between(palette.strong(), palette.ground())).isGreaterThan(3);
        assertThat(Contrast.between(palette.strong(), palette.empty())).isGreaterThan(3);
        assertThat(Contrast.between(palette.strong(), palette.soft())).isGreaterThan(3);
        assertThat(Contrast.between(palette.quiet(), palette.empty())).isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void without_seeing_green_or_red_the_marks_still_differ_by_lightness(Theme theme) {
        var palette = Palette.of(theme);
        for (var eye : Contrast.Eye.ALL) {
            var strong = eye.sees(palette.strong());
            for (Color other : List.of(palette.ground(), palette.empty(), palette.soft())) {
                assertThat(Contrast.between(strong, eye.sees(other))).isGreaterThan(3);
            }
        }
    }

    static Stream<Theme> themes() {
        return Stream.of(Theme.values());
    }
}
