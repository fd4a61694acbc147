package dev.prepbot.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.picture.Theme;
import java.awt.Font;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shipped font is all that pictures need. */
final class FontsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    /** Draws in a process of its own, which then tells which files its fonts come from. */
    static final class Child {

        private Child() {}

        public static void main(String... arguments) {
            var file = new PngDrawing().draw(Gallery.radar(5), Theme.LIGHT);
            System.out.println(file.name() + " " + Type.face().plain().getFontName() + " "
                    + new Font("SansSerif", Font.PLAIN, 12).canDisplay('ж'));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_machine_without_fonts_draws_as_well() throws IOException, InterruptedException {
        var none = Files.writeString(
                directory.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        var program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(program, "-cp", System.getProperty("java.class.path"), Child.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", none.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEqualToIgnoringNewLines("topics.png Inter Regular true");
    }
}
