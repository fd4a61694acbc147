package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.bot.StorageException;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema goes forward, and only forward. */
class MigrationsTest {

    private static final Script FIRST = new Script(
            "001-things.sql",
            "CREATE TABLE things (id ${identity}, name TEXT);\nINSERT INTO things (name)\nVALUES ('a');\n");
    private static final Script SECOND =
            new Script("002-colours.sql", "-- colours\nALTER TABLE things ADD COLUMN colour TEXT DEFAULT 'red';\n");
    private static final Script THIRD = new Script("003-names.sql", "UPDATE things SET name = name || colour;\n");
    private static final Script BROKEN =
            new Script("003-broken.sql", "UPDATE things SET name = 'lost';\nUPDATE nothing SET name = 'x';\n");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    static Stream<Integer> earlierVersions() {
        return IntStream.range(0, Script.NAMES.size()).boxed();
    }

    @Test
    void each_script_runs_once_and_in_order() {
        migrate(FIRST);
        assertThat(list("SELECT name FROM things")).containsExactly("a");
        migrate(FIRST, SECOND, THIRD);
        migrate(FIRST, SECOND, THIRD);
        assertThat(list("SELECT name FROM things")).containsExactly("ared");
        assertThat(list("SELECT name FROM migrations ORDER BY number"))
                .containsExactly("001-things.sql", "002-colours.sql", "003-names.sql");
    }

    @Test
    void a_script_that_fails_leaves_nothing_behind_and_those_before_it_stay() {
        assertThatThrownBy(() -> migrate(FIRST, SECOND, BROKEN)).isInstanceOf(StorageException.class);
        assertThat(list("SELECT name || colour FROM things")).containsExactly("ared");
        assertThat(list("SELECT name FROM migrations ORDER BY number"))
                .containsExactly("001-things.sql", "002-colours.sql");
        migrate(FIRST, SECOND, THIRD);
        assertThat(list("SELECT name FROM things")).containsExactly("ared");
    }

    @Test
    void a_script_that_was_edited_after_it_ran_is_refused() {
        migrate(FIRST, SECOND);
        var edited = new Script(FIRST.name(), FIRST.text() + "-- harmless\n");
        assertThatThrownBy(() -> migrate(edited, SECOND, THIRD))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("001-things.sql")
                .hasMessageContaining("edited");
        assertThat(list("SELECT name FROM things")).containsExactly("a");
    }

    @Test
    void other_line_endings_are_no_edit() {
        migrate(FIRST);
        migrate(new Script(FIRST.name(), FIRST.text().replace("\n", "\r\n")));
        assertThat(list("SELECT name FROM things")).containsExactly("a");
    }

    @Test
    void a_database_that_knows_more_scripts_is_refused() {
        migrate(FIRST, SECOND);
        assertThatThrownBy(() -> migrate(FIRST))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(StorageException.Kind.TOO_NEW));
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void every_earlier_version_reaches_the_newest_schema(int earlier) {
        var scripts = Script.all();
        if (earlier > 0) {
            migrate(scripts.subList(0, earlier).toArray(Script[]::new));
        }
        migrate(scripts.toArray(Script[]::new));
        var upgraded = list("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name");
        var fresh = new MigrationsTest();
        fresh.directory = directory.resolve("fresh");
        SqliteLedger.open(fresh.directory).close();
        assertThat(upgraded).isEqualTo(fresh.list("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"));
    }

    @Test
    void a_post_that_was_stored_before_posts_had_subjects_can_still_be_read() {
        var scripts = Script.all();
        migrate(scripts.get(0));
        var stored = "{\"id\":\"e1\",\"intention\":{\"type\":\"Post\",\"place\":\"slack:C1\",\"message\":{\"blocks\":"
                + "[{\"type\":\"Paragraph\",\"spans\":[{\"type\":\"Plain\",\"text\":\"say \\\"type\\\":\\\"Post\\\"\"}]}],"
                + "\"rows\":[]},\"ping\":{\"type\":\"Nobody\"}}}";
        try (var session = new SqliteFile(directory).writer()) {
            Sql.writing(session).change("INSERT INTO outbox (id, errand, created_at) VALUES ('e1', ?, 0)", stored);
        }
        migrate(scripts.toArray(Script[]::new));
        var post = new Intention.Post(
                new PlaceId("slack", "C1"),
                Message.of(new Span.Plain("say \"type\":\"Post\"")),
                new Intention.Ping.Nobody());
        assertThat(list("SELECT errand FROM outbox").stream().map(ErrandJson::read))
                .containsExactly(new Errand("e1", post));
    }

    @Test
    void a_grade_that_was_stored_before_there_were_verdicts_can_still_be_read() {
        var scripts = Script.all();
        migrate(scripts.subList(0, 4).toArray(Script[]::new));
        var stored =
                "{\"points\":[{\"text\":\"say \\\"covered\\\":true\",\"weight\":2,\"covered\":true,\"evidence\":[\"a\"]},"
                        + "{\"text\":\"b\",\"weight\":1,\"covered\":false,\"evidence\":[]}],\"gradedBy\":\"words\"}";
        try (var session = new SqliteFile(directory).writer()) {
            Sql.writing(session)
                    .change(
                            "INSERT INTO attempts (person, asking, question, mode, answered_at, zone, answer, grade)"
                                    + " VALUES ('slack:U1', 'a1', 'q', 'daily', 0, 'UTC', 'x', ?)",
                            stored);
        }
        migrate(scripts.toArray(Script[]::new));
        var first = new PointGrade("say \"covered\":true", 2, Verdict.COVERED, List.of("a"));
        var second = new PointGrade("b", 1, Verdict.MISSED, List.of());
        assertThat(list("SELECT grade FROM attempts").stream().map(GradeJson::read))
                .containsExactly(new Grade(List.of(first, second), "words"));
    }

    @Test
    void an_interview_that_was_stored_before_verdicts_and_follow_ups_can_still_be_read() {
        var scripts = Script.all();
        var question = Samples.question("heap", "fundamentals");
        var posed = Posed.open(new AskingId("a1"), question);
        var stored = PosedJson.write(List.of(posed))
                .replace(",\"followsUp\":[],\"words\":\"\"", "")
                .replace(
                        "\"grade\":[]",
                        "\"grade\":[{\"points\":[{\"text\":\"One\",\"weight\":1,\"covered\":true,\"evidence\":[]}],"
                                + "\"gradedBy\":\"words\"}]");
        migrate(scripts.subList(0, 4).toArray(Script[]::new));
        try (var session = new SqliteFile(directory).writer()) {
            Sql.writing(session)
                    .change(
                            "INSERT INTO interviews (id, person, asked_from, locale, stage, level, wanted, venue, state,"
                                    + " started_at, touched_at, questions)"
                                    + " VALUES ('i', 'slack:U1', 'slack:C1', 'en', 'final', 'mid', 1, 'direct', 'opening', 0, 0, ?)",
                            stored);
        }
        migrate(scripts.toArray(Script[]::new));
        var grade = new Grade(List.of(new PointGrade("One", 1, Verdict.COVERED, List.of())), "words");
        assertThat(list("SELECT questions FROM interviews").stream().map(PosedJson::read))
                .containsExactly(List.of(new Posed(
                        posed.asking(), posed.question(), new Posed.Result.Answered(grade), false, Optional.empty())));
    }

    @Test
    void every_script_file_is_listed_and_numbered_without_gaps() throws IOException {
        try (var files = Files.list(Path.of("src", "main", "resources", "store"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(Script.NAMES);
        }
        assertThat(Script.all().stream().map(Script::number))
                .isEqualTo(IntStream.rangeClosed(1, Script.NAMES.size()).boxed().toList());
    }

    private void migrate(Script... scripts) {
        try (var session = new SqliteFile(directory).writer()) {
            new Migrations(List.of(scripts), SqliteFile.IDENTITY, SqliteFile.BEGIN).run(session);
        }
    }

    private List<String> list(String query) {
        try (var session = new SqliteFile(directory).writer()) {
            return Sql.reading(session).list(query, row -> row.getString(1));
        }
    }
}
