package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Bank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferTest {

    private static final QuestionFiles BUNDLED = QuestionFiles.bundled();
    private static final String HINT = "Think of everything that happens when a row changes.";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void all_questions_come_back_as_they_were(QuestionExport format) throws IOException {
        var into = target();
        var file = write("everything." + format.ending(), format.of(BUNDLED));
        var plan = QuestionImport.plan(file, into, Optional.empty(), false, BUNDLED);
        assertThat(plan.problems()).isEmpty();
        keep(plan);
        assertThat(bank(into).all())
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(bundled().all());
    }

    @ParameterizedTest
    @EnumSource
    void texts_that_mean_something_to_yaml_or_spreadsheets_come_back(QuestionExport format) throws IOException {
        for (var text : List.of(
                "=HYPERLINK(1)",
                "+1 555",
                "-2 rows",
                "@SUM(A1)",
                "'quoted",
                "'=x",
                "''",
                "true",
                "42",
                "null",
                "~ x",
                "a, \"b\"; c",
                "# not a comment",
                "key: value",
                "- item",
                "`code`",
                "€ 🎉 ü",
                "a  b",
                "line\nline",
                "  - indented\n    more",
                "%x",
                "!y",
                "&z",
                "*w",
                "[a]",
                "{b}",
                "1.10",
                "0x1F",
                "yes",
                "2026-01-01")) {
            var source = source(text);
            var file = write("x." + format.ending(), format.of(QuestionFiles.in(source)));
            var into = Files.createTempDirectory(directory, "into");
            var plan = QuestionImport.plan(file, into, Optional.empty(), false, QuestionFiles.in(source));
            assertThat(plan.problems()).as(text).isEmpty();
            keep(plan);
            Files.copy(source.resolve("topics.yaml"), into.resolve("topics.yaml"));
            assertThat(bank(into).all()).as(text).isEqualTo(bank(source).all());
        }
    }

    @Test
    void no_cell_of_a_table_is_a_formula() throws IOException, Unreadable {
        var csv = QuestionExport.CSV.of(QuestionFiles.in(source("=1+1")));
        var row = Csv.read(csv).get(0);
        assertThat(row.cells().get("hint")).startsWith("'=1+1");
        assertThat(row.cells().values()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
    }

    @Test
    void a_table_has_a_column_for_each_part() {
        var header = QuestionExport.CSV
                .of(QuestionFiles.in(Samples.good()))
                .lines()
                .findFirst()
                .orElse("");
        assertThat(header)
                .startsWith("topic,id,prompt,level,kind,stages,tags,hint,key_points.1.point,key_points.2.point,"
                        + "key_points.2.weight,key_points.2.accept.1,key_points.3.point,model_answer,pitfalls.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: junior          | level: boss         | 5: level `boss` is not known
            id: db-index-cost      | id: index           | 3: id `index` is not made
            topic: databases       | topic: databses     | 3: topic `databses` is not known: did you mean `databases`?
            topic: databases       | tags: []            | 3: this question names no `topic`
            """)
    void a_problem_in_yaml_is_told_with_its_line(String from, String to, String problem) throws IOException {
        var text = Samples.question()
                .replace("  - id: db-index-cost\n", "  - id: db-index-cost\n    topic: databases\n")
                .replace("    topic: databases\n    prompt", "    prompt")
                .replace("    tags: [sql, indexes]\n", "    tags: [sql, indexes]\n    topic: databases\n");
        var plan = plan(write("mine.yaml", text.replace(from, to.equals("tags: []") ? "" : to)));
        assertThat(plan.problems())
                .extracting(Problem::inWords)
                .anyMatch(line -> line.contains("mine.yaml:" + problem));
    }

    @Test
    void problems_in_a_table_are_told_with_the_line_of_their_row() throws IOException, Unreadable {
        var good = Csv.read(QuestionExport.CSV.of(QuestionFiles.in(Samples.good())))
                .get(0)
                .cells();
        var csv = Csv.write(List.of(
                good,
                changed(good, "id", "db-second", "level", "boss"),
                changed(good, "id", "db-third", "topic", "nowhere"),
                changed(good)));
        assertThat(plan(write("mine.csv", csv)).problems())
                .extracting(problem -> problem.line() + ": " + problem.message())
                .containsExactlyInAnyOrder(
                        lineOf(csv, 2) + ": level `boss` is not known",
                        lineOf(csv, 3) + ": topic `nowhere` is not known",
                        lineOf(csv, 4) + ": id `db-index-cost` is already used at " + directory + "/mine.csv:2");
    }

    @Test
    void a_table_with_semicolons_and_a_mark_of_its_encoding_is_read() throws IOException {
        var csv = "\uFEFF"
                + QuestionExport.CSV.of(QuestionFiles.in(Samples.good())).replace(",", ";");
        var plan = plan(write("mine.csv", csv));
        assertThat(plan.problems()).extracting(Problem::message).doesNotContain("this row is not CSV");
        assertThat(plan.problems()).noneMatch(problem -> problem.message().startsWith("unknown field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"never closed", "a\n1,2,3\n", "", "a,b\n", "\u0000"})
    void what_is_no_table_of_questions_is_told(String text) throws IOException {
        assertThat(plan(write("mine.csv", text)).problems()).isNotEmpty();
    }

    @Test
    void a_topic_can_be_given_for_all() throws IOException {
        var file = write("Our Team's 2026.yaml", Samples.question());
        var into = target();
        var plan = QuestionImport.plan(file, into, Optional.of("databases"), false, BUNDLED);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.questions()).isEqualTo(1);
        assertThat(plan.files().keySet()).containsExactly(into.resolve("databases/our-team-s-2026.yaml"));
    }

    @Test
    void a_file_that_is_there_is_replaced_only_when_told_so() throws IOException {
        var file = write("mine.yaml", Samples.question());
        var into = target();
        keep(QuestionImport.plan(file, into, Optional.of("databases"), false, BUNDLED));
        assertThat(QuestionImport.plan(file, into, Optional.of("databases"), false, BUNDLED)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("mine.yaml` is already there"));
        assertThat(QuestionImport.plan(file, into, Optional.of("databases"), true, BUNDLED)
                        .problems())
                .isEmpty();
    }

    @Test
    void an_id_that_another_file_there_has_is_told() throws IOException {
        var into = target();
        keep(QuestionImport.plan(write("a.yaml", Samples.question()), into, Optional.of("databases"), false, BUNDLED));
        var again = QuestionImport.plan(
                write("b.yaml", Samples.question()), into, Optional.of("databases"), false, BUNDLED);
        assertThat(again.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("id `db-index-cost` is already used at " + into + "/databases/a.yaml:3"));
    }

    @Test
    void a_template_that_is_filled_in_is_in_order() {
        var read = Samples.read(QuestionTemplate.of("db-new-question"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.questions()).hasSize(1);
    }

    private QuestionImport.Plan plan(Path file) throws IOException {
        return QuestionImport.plan(file, target(), Optional.empty(), false, BUNDLED);
    }

    /** A bank of one question with a text as its hint. */
    private Path source(String text) throws IOException {
        var source = Files.createTempDirectory(directory, "source");
        Files.createDirectories(source.resolve("databases"));
        Files.copy(Samples.good().resolve("topics.yaml"), source.resolve("topics.yaml"));
        var quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "     \"";
        Files.writeString(
                source.resolve("databases/x.yaml"),
                Samples.question().replace(HINT, quoted.length() < 12 ? quoted.replace(" \"", "...\"") : quoted));
        return source;
    }

    private Path target() throws IOException {
        var into = directory.resolve("into");
        if (!Files.exists(into)) {
            Files.createDirectories(into);
            Files.copy(Path.of("questions/topics.yaml"), into.resolve("topics.yaml"));
        }
        return into;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static void keep(QuestionImport.Plan plan) throws IOException {
        for (var file : plan.files().entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    private static Map<String, String> changed(Map<String, String> row, String... pairs) {
        var changed = new LinkedHashMap<>(row);
        for (int i = 0; i < pairs.length; i += 2) {
            changed.put(pairs[i], pairs[i + 1]);
        }
        return changed;
    }

    /** The line on which the n-th row of questions begins. */
    private static int lineOf(String csv, int row) {
        int lines = (int) csv.lines().count();
        int each = (lines - 1) / 4;
        return 2 + (row - 1) * each;
    }

    private static Bank bank(Path place) {
        var loaded = BankLoader.load(QuestionFiles.in(place));
        assertThat(loaded).isInstanceOf(Loaded.Good.class);
        return ((Loaded.Good) loaded).bank();
    }

    private static Bank bundled() {
        return ((Loaded.Good) BankLoader.load(BUNDLED)).bank();
    }
}
