package dev.prepbot.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the shipped font, laid out where Java2D reads them. Java2D fails on a Linux without fonts even if it is
 * given one, because it first reads how the machine's fonts are configured; so it is given a configuration, too.
 */
record Fonts(Path regular, Path semibold) {

    /** What Java calls its own fonts, and their styles; each needs a file. */
    private static final List<String> LOGICAL = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");

    private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

    /** Unpacks the font and tells Java2D about it; to be called before any class of AWT is loaded. */
    static Fonts unpacked() {
        try {
            var directory = Files.createTempDirectory("prepbot-fonts");
            directory.toFile().deleteOnExit();
            var fonts = new Fonts(unpack(directory, "Inter-Regular.otf"), unpack(directory, "Inter-SemiBold.otf"));
            System.setProperty("java.awt.headless", "true");
            if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
                System.setProperty(
                        "sun.awt.fontconfig", fonts.configuration(directory).toString());
            }
            return fonts;
        } catch (IOException e) {
            throw new UncheckedIOException("the font for pictures could not be unpacked to java.io.tmpdir", e);
        }
    }

    private Path configuration(Path directory) throws IOException {
        var families = LOGICAL.stream().flatMap(family -> STYLES.stream().map(style -> family + "." + style));
        var lines = Stream.of(
                        Stream.of("version=1", "sequence.allfonts=latin-1", "filename.Inter=" + escaped(regular)),
                        families.map(family -> family + ".latin-1=Inter"))
                .flatMap(part -> part);
        var file = directory.resolve("fontconfig.properties");
        file.toFile().deleteOnExit();
        return Files.writeString(file, lines.collect(Collectors.joining("\n", "", "\n")));
    }

    /** A path as a file of properties spells it. */
    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }

    private static Path unpack(Path directory, String name) throws IOException {
        try (var packed = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            if (packed == null) {
                throw new IllegalStateException("the program lacks its own fonts/" + name);
            }
            var file = directory.resolve(name);
            file.toFile().deleteOnExit();
            Files.copy(packed, file);
            return file;
        }
    }
}
