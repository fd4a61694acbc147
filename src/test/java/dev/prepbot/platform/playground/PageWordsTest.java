package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's own words in both languages. */
class PageWordsTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
    private static final Path PAGE = Path.of("src/main/resources/playground");
    private static final Path CODE = Path.of("src/main/java/dev/prepbot/platform/playground");

    private final Map<String, String> english = PageWords.in(Locale.ENGLISH).texts();

    @TempDir
    private Path directory;

    @Test
    void german_says_everything_that_english_says_and_nothing_else() throws Exception {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(PAGE.resolve("words_de.properties"))) {
            properties.load(reader);
        }
        assertThat(properties.stringPropertyNames()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(values(properties.getProperty(key))).as(key).isEqualTo(values(text)));
    }

    @Test
    void every_text_is_asked_for() throws Exception {
        var asked = new StringBuilder();
        for (var folder : Set.of(PAGE, CODE)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(path -> !path.toString().endsWith(".properties"))
                        .toList()) {
                    asked.append(Files.readString(file));
                }
            }
        }
        var unused = new TreeSet<>(english.keySet());
        unused.removeIf(key -> isAsked(key, asked.toString()));
        assertThat(unused).isEmpty();
    }

    @Test
    void the_page_and_its_complaints_speak_the_readers_language() throws Exception {
        try (var stage = new Stage(directory)) {
            var german = stage.request("/api/words").header("Accept-Language", "de-AT,en;q=0.5");
            assertThat(Stage.ask(german).body().path("composer.send").asText()).isEqualTo("Senden");
            var refused = stage.request("/api/places/nowhere/messages?as=alice").header("Accept-Language", "de");
            assertThat(Stage.ask(refused).body().path("next").asText())
                    .isEqualTo("Wähle eine aus der Liste der Unterhaltungen.");
            var other = stage.request("/api/words").header("Accept-Language", "tlh");
            assertThat(Stage.ask(other).body().path("language").asText()).isEqualTo("en");
        }
    }

    /** By its whole name, by what stands behind its family's dot, or within a family that is put together. */
    private static boolean isAsked(String key, String code) {
        var last = key.substring(key.indexOf('.') + 1);
        var family = key.substring(0, key.lastIndexOf('.') + 1);
        return code.contains("'" + key + "'")
                || code.contains("\"" + key + "\"")
                || code.contains("\"" + last + "\"")
                || (!family.isEmpty() && code.contains("'" + family + "'"))
                || (!family.isEmpty() && code.contains("\"" + family + "\" +") && !family.equals("error."));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
