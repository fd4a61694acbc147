package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

    private static final Path BANK = Path.of("src/test/resources/bank/good");
    private static final Map<String, String> HERE = Map.of("PREPBOT_QUESTIONS", BANK.toString());

    @TempDir
    Path directory;

    @Test
    void list_shows_a_line_for_each_question() {
        var typed = prepbot(HERE, "questions", "list");
        assertThat(typed.code()).isZero();
        assertThat(typed.out().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("db-index-cost  databases  junior  concept"))
                .endsWith("1 question");
    }

    @Test
    void list_keeps_to_what_was_asked_for() {
        var all = List.of(
                "--topic", "databases", "--level", "junior", "--kind", "concept", "--stage", "technical-screen");
        assertThat(listed(all)).isEqualTo(1);
        assertThat(listed(List.of("--level", "senior"))).isZero();
        assertThat(listed(List.of("--kind", "design"))).isZero();
        assertThat(listed(List.of("--stage", "final"))).isZero();
    }

    @Test
    void list_suggests_the_nearest_for_an_unknown_word() {
        assertThat(prepbot(HERE, "questions", "list", "--topic", "database").err())
                .isEqualTo("prepbot: unknown topic `database`: did you mean `databases`?%n".formatted());
        var typed = prepbot(HERE, "questions", "list", "--level", "boss");
        assertThat(typed.err()).isEqualTo("prepbot: unknown level `boss`: known are junior, mid, senior%n".formatted());
        assertThat(typed.code()).isEqualTo(2);
    }

    @Test
    void list_as_json_has_what_is_needed_to_pick() {
        var first = prepbot(HERE, "questions", "list", "--json")
                .json()
                .path("questions")
                .path(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly("id", "topic", "level", "kind", "stages", "tags", "prompt");
        assertThat(first.path("stages")).hasToString("[\"technical-screen\",\"technical-interview\"]");
    }

    @Test
    void show_tells_all_of_a_question() {
        var typed = prepbot(HERE, "questions", "show", "db-index-cost");
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .startsWith("db-index-cost\ndatabases, junior, concept\n")
                .contains("Hint\n  Think of everything that happens when a row changes.")
                .contains("- An index takes room on disk and in memory. (weight 2)\n    or: indexes need storage")
                .contains("  ```sql\n  CREATE INDEX ON orders (customer_id);\n  ```")
                .contains("[right] Writes to the table", "[wrong] Reads by primary key")
                .contains("Sources\n  - PostgreSQL documentation, Indexes, introduction\n    https://");
        assertThat(typed.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
    }

    @Test
    void show_as_json_uses_the_names_of_the_question_files() {
        var json = prepbot(HERE, "questions", "show", "db-index-cost", "--json").json();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "topic",
                        "level",
                        "kind",
                        "stages",
                        "tags",
                        "prompt",
                        "hint",
                        "key_points",
                        "model_answer",
                        "pitfalls",
                        "follow_ups",
                        "looks_for",
                        "choices",
                        "sources");
        assertThat(json.path("key_points").path(1).path("weight").asInt()).isEqualTo(2);
        assertThat(json.path("choices").path("options").path(0).path("right").asBoolean())
                .isTrue();
    }

    @Test
    void show_suggests_the_nearest_id() {
        var typed = prepbot(HERE, "questions", "show", "db-index-cots");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo("prepbot: unknown question `db-index-cots`: did you mean `db-index-cost`?%n".formatted());
        assertThat(prepbot(HERE, "questions", "show", "index").err()).contains("did you mean `db-index-cost`?");
        assertThat(prepbot(HERE, "questions", "show", "zz").err()).contains("`prepbot questions list` shows all");
    }

    @Test
    void stats_counts_in_aligned_columns() {
        var typed = prepbot(HERE, "questions", "stats");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).startsWith("""
                TOPIC      QUESTIONS  JUNIOR  MID  SENIOR  CHOICES  SOURCES
                databases          1       1    0       0        1        1
                all                1       1    0       0        1        1
                """).contains("STAGE", "KIND", "WITH");
    }

    @Test
    void stats_as_json_counts_the_same() {
        var json = prepbot("questions", "stats", "--json").json();
        int all = json.path("questions").asInt();
        assertThat(all).isPositive();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "questions",
                        "by_topic",
                        "by_level",
                        "by_stage",
                        "by_kind",
                        "complete",
                        "level_shares",
                        "choices",
                        "guides",
                        "replaced");
        assertThat(json.path("by_level").properties()).hasSize(3);
        int byTopic = 0;
        for (var topic : json.path("by_topic")) {
            byTopic += topic.path("questions").asInt();
            assertThat(topic.path("junior").asInt()
                            + topic.path("mid").asInt()
                            + topic.path("senior").asInt())
                    .isEqualTo(topic.path("questions").asInt());
        }
        assertThat(byTopic).isEqualTo(all);
    }

    @Test
    void lint_tells_problems_of_form_and_of_manner() throws IOException {
        var text = Files.readString(BANK.resolve("databases/indexes.yaml"));
        Files.createDirectories(directory.resolve("databases"));
        Files.copy(BANK.resolve("topics.yaml"), directory.resolve("topics.yaml"));
        Files.writeString(directory.resolve("databases/indexes.yaml"), text);
        Files.writeString(directory.resolve("databases/broken.yaml"), text.replace("level: junior", "level: middle"));
        var typed = prepbot("questions", "lint", directory.toString());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out())
                .contains("broken.yaml:5: level `middle` is not known: use junior, mid or senior")
                .contains("indexes.yaml:");
        var json = prepbot("questions", "lint", directory.toString(), "--json").json();
        assertThat(json.path("ok").asBoolean()).isFalse();
        assertThat(json.path("problems").size() + json.path("warnings").size())
                .isEqualTo((int) typed.out().lines().count());
        assertThat(typed.out().lines().filter(line -> line.startsWith("warning: ")))
                .hasSize(json.path("warnings").size());
        assertThat(json.path("problems").path(0).fieldNames())
                .toIterable()
                .containsExactly("place", "line", "message", "suggestion");
    }

    @Test
    void questions_that_cannot_be_loaded_are_told_like_a_check_does() {
        var typed = prepbot("questions", "list", "--questions", "nowhere");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("prepbot: the questions have 1 problem:\nnowhere: ");
    }

    private static int listed(List<String> options) {
        var line = new ArrayList<>(List.of("questions", "list", "--json"));
        line.addAll(options);
        return prepbot(HERE, line.toArray(String[]::new))
                .json()
                .path("questions")
                .size();
    }
}
