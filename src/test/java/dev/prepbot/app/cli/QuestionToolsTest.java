package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionToolsTest {

    private static final Path BANK = Path.of("src/test/resources/bank/good");
    private static final Map<String, String> HERE = Map.of("PREPBOT_QUESTIONS", BANK.toString());

    @TempDir
    Path directory;

    @Test
    void search_shows_the_best_first() {
        var typed = prepbot("questions", "search", "acid", "propertys");
        assertThat(typed.code()).isZero();
        assertThat(typed.out().lines().skip(1)).first().asString().startsWith("db-acid-properties ");
        assertThat(prepbot("questions", "search", "deadlok").out()).startsWith("did you mean: deadlock\n");
    }

    @Test
    void search_keeps_to_what_was_asked_for() {
        assertThat(prepbot("questions", "search", "index", "--topic", "apis", "--json")
                        .json()
                        .path("questions"))
                .allMatch(question -> question.path("topic").asText().equals("apis"));
        assertThat(prepbot("questions", "search", "performance", "--framework", "django", "--json")
                        .json()
                        .path("questions"))
                .isNotEmpty()
                .allMatch(question -> question.path("tags").toString().contains("django"));
        assertThat(prepbot("questions", "search", "index", "--level", "boss").code())
                .isEqualTo(2);
    }

    @Test
    void search_that_finds_nothing_is_no_mistake() {
        var typed = prepbot("questions", "search", "xylophone");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).isEqualTo("0 questions found\n");
        assertThat(prepbot("questions", "search").err()).contains("`prepbot questions search` needs WORDS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "csv"})
    void what_is_exported_can_be_imported(String format) {
        var file = directory.resolve("all." + format);
        var out = prepbot(HERE, "questions", "export", "--format", format, "--out", file.toString());
        assertThat(out.out()).isEqualTo("1 question written to " + file + "\n");
        var again = prepbot(HERE, "questions", "export", "--format", format, "--out", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is already there; nothing was written");
        var in = prepbot(
                HERE,
                "questions",
                "import",
                file.toString(),
                "--into",
                directory.resolve("pack").toString());
        assertThat(in.err()).isEmpty();
        assertThat(in.out()).isEqualTo(directory + "/pack/databases/all.yaml\n1 question imported\n");
        var listed = prepbot(
                Map.of("PREPBOT_QUESTIONS", BANK.toString(), "PREPBOT_QUESTIONS_PACKS", directory + "/pack"),
                "questions",
                "stats");
        assertThat(listed.out())
                .contains("`db-index-cost` of " + directory + "/pack/databases/all.yaml:3 replaces that of " + BANK);
    }

    @Test
    void export_without_a_file_prints() {
        assertThat(prepbot(HERE, "questions", "export").out())
                .contains("  - topic: databases\n    id: db-index-cost\n");
        assertThat(prepbot(HERE, "questions", "export", "--format", "csv").out())
                .startsWith("topic,id,prompt,");
        assertThat(prepbot(HERE, "questions", "export", "--format", "xml").err())
                .isEqualTo("prepbot: unknown format `xml`: known are yaml, csv\n");
    }

    @Test
    void an_import_with_a_problem_writes_nothing() throws IOException {
        var text = Files.readString(BANK.resolve("databases/indexes.yaml"));
        var file = Files.writeString(directory.resolve("mine.yaml"), text.replace("level: junior", "level: boss"));
        var pack = directory.resolve("pack");
        var typed = prepbot(
                HERE, "questions", "import", file.toString(), "--into", pack.toString(), "--topic", "databases");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEqualTo(file + ":5: level `boss` is not known: use junior, mid or senior\n");
        assertThat(typed.err()).isEqualTo("prepbot: 1 problem; nothing was written\n");
        assertThat(pack).doesNotExist();
        assertThat(prepbot(HERE, "questions", "import", file.toString()).err()).contains("--into DIR");
    }

    @Test
    void a_new_question_is_a_file_to_fill_in() {
        var typed = prepbot(HERE, "questions", "new", "databases", "db-new-one", "--into", directory.toString());
        assertThat(typed.out()).isEqualTo(directory + "/databases/db-new-one.yaml\n");
        assertThat(directory.resolve("databases/db-new-one.yaml")).content().contains("- id: db-new-one\n");
        assertThat(prepbot(HERE, "questions", "new", "databases", "db-new-one", "--into", directory.toString())
                        .err())
                .contains("is already there");
    }

    @Test
    void a_new_question_needs_a_known_topic_and_a_fresh_id() {
        assertThat(prepbot(HERE, "questions", "new", "databse", "db-new").err()).contains("did you mean `databases`?");
        assertThat(prepbot(HERE, "questions", "new", "databases", "New").err()).contains("cannot be an id");
        assertThat(prepbot(HERE, "questions", "new", "databases", "db-index-cost")
                        .err())
                .contains("already");
        assertThat(prepbot(HERE, "questions", "new", "databases").err()).contains("needs ID");
    }

    @Test
    void stats_counts_choices_guides_and_shares_of_levels() {
        var typed = prepbot(HERE, "questions", "stats");
        assertThat(typed.out()).contains("junior          1   100%", "1 with multiple choice, 0 guides");
        var json = prepbot(HERE, "questions", "stats", "--json").json();
        assertThat(json.path("level_shares").path("junior").asInt()).isEqualTo(100);
        assertThat(json.path("replaced")).isEmpty();
    }
}
