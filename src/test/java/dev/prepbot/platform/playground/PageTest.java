package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    private static final Path FILES = Path.of("src/main/resources/playground");
    private static final Pattern SAID = Pattern.compile("say\\('([a-z.]+)'|data-say=\"([a-z.]+)\"");

    @TempDir
    private Path directory;

    @Test
    void every_file_of_the_page_is_served() throws Exception {
        try (var stage = new Stage(directory)) {
            for (var file : files()) {
                var name = file.getFileName().toString();
                if (!name.endsWith(".properties") && !name.equals("index.html")) {
                    assertThat(status(stage, "/" + name)).as(name).isEqualTo(200);
                }
            }
            assertThat(status(stage, "/")).isEqualTo(200);
            assertThat(status(stage, "/words.properties")).isEqualTo(404);
        }
    }

    @Test
    void every_word_that_the_page_says_is_in_the_bundle() throws Exception {
        var missing = new TreeSet<String>();
        var words = PageWords.in(Locale.ENGLISH).texts();
        for (var file : files()) {
            var said = SAID.matcher(Files.readString(file));
            while (said.find()) {
                var key = said.group(1) == null ? said.group(2) : said.group(1);
                if (!key.endsWith(".") && !words.containsKey(key)) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_page_never_writes_markup_and_fetches_nothing_from_elsewhere() throws Exception {
        for (var file : files()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
                    .doesNotContainPattern("https?://(?!www\\.w3\\.org/2000/svg)");
        }
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.toList();
        }
    }

    private static int status(Stage stage, String path) throws IOException, InterruptedException {
        var request = stage.request(path).GET().build();
        return stage.client()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
