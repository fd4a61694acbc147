package dev.prepbot.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    private static final Settings DEFAULTS = new Settings(
            Path.of("data"),
            new Settings.Questions(Optional.empty(), List.of()),
            new Settings.Playground(8080),
            Duration.ofHours(6),
            Settings.Discord.STANDARD,
            Optional.empty(),
            new Settings.Grading(true, Optional.empty()));

    @TempDir
    Path directory;

    @Test
    void without_anything_the_defaults_hold() {
        var configuration = Configuration.read(Map.of(), Map.of());
        assertThat(configuration.settings()).isEqualTo(DEFAULTS);
        assertThat(configuration.faults()).isEmpty();
        assertThat(configuration.file()).isEmpty();
    }

    @Test
    void the_file_that_comes_with_prepbot_sets_nothing_and_shows_every_default() throws IOException {
        var text = Files.readString(Path.of("config/prepbot.yaml"));
        assertThat(file(text).settings()).isEqualTo(DEFAULTS);
        var uncommented = file(text.replaceAll("(?m)^#( *[a-z_.]+:)", "$1"));
        assertThat(uncommented.faults()).isEmpty();
        assertThat(uncommented.settings()).isEqualTo(DEFAULTS);
        for (var key : Keys.ALL) {
            var explained = "(?ms).*^ *# [A-Z][^\n]+[.]\n# *(?:[a-z_]+\\.)*" + key.name() + ": \\S+$.*";
            assertThat(text).as(key.path()).matches(explained);
        }
    }

    @Test
    void the_guide_names_every_key_and_its_variable() {
        assertThat(Path.of("src/docs/configuration.md"))
                .content()
                .contains(Keys.ALL.stream()
                        .map(key -> "| `" + key.path() + "` | `" + key.variable() + "` |")
                        .toList())
                .contains(SecretName.variables().map(name -> "`" + name + "`").toList())
                .contains(Environment.known());
    }

    @Test
    void the_playground_listens_where_it_is_told_and_looks_nothing_up() throws IOException {
        var read = file("playground: {enabled: true, address: 192.0.2.7, names: 'Prep.example, other'}")
                .settings();
        assertThat(read.playground().wanted()).contains(true);
        assertThat(read.playground().address().getHostAddress()).isEqualTo("192.0.2.7");
        assertThat(read.playground().names()).containsExactlyInAnyOrder("prep.example", "other");
        assertThat(file("playground: {enabled: maybe, address: prep.example, names: 'http://x'}")
                        .faults())
                .extracting(Fault::message)
                .containsExactly(
                        "`playground.enabled` cannot be `maybe`",
                        "`playground.address` cannot be `prep.example`",
                        "`playground.names` cannot be `http://x`");
    }

    @Test
    void the_command_line_goes_before_the_environment_and_that_before_the_file() throws IOException {
        var file = write("playground: {port: 1}\ndata: a\nquestions: b\nquestions.packs: [p, q]\ncatch_up: 1h\n");
        var variables = Map.of("PREPBOT_CONFIG", file.toString(), "PREPBOT_DATA", "c", "PREPBOT_QUESTIONS", "d");
        var read = Configuration.read(Map.of(Choice.QUESTIONS, "e"), variables);
        assertThat(read.settings())
                .isEqualTo(new Settings(
                        Path.of("c"),
                        new Settings.Questions(Optional.of(Path.of("e")), List.of(Path.of("p"), Path.of("q"))),
                        new Settings.Playground(1),
                        Duration.ofHours(1),
                        Settings.Discord.STANDARD,
                        Optional.empty(),
                        new Settings.Grading(true, Optional.empty())));
        assertThat(read.file()).contains(file);
    }

    @Test
    void every_key_has_its_variable_by_one_rule() {
        var variables = Map.of(
                "PREPBOT_DATA", "d",
                "PREPBOT_QUESTIONS", "q",
                "PREPBOT_QUESTIONS_PACKS", "p, /srv/q",
                "PREPBOT_PLAYGROUND_PORT", "1",
                "PREPBOT_CATCH_UP", "2h",
                "PREPBOT_GRADING_MODEL", "off",
                "PREPBOT_LOG_LEVEL", "debug",
                "OTHER", "x");
        var read = Configuration.read(Map.of(), variables);
        assertThat(read.faults()).isEmpty();
        assertThat(read.settings())
                .isEqualTo(new Settings(
                        Path.of("d"),
                        new Settings.Questions(Optional.of(Path.of("q")), List.of(Path.of("p"), Path.of("/srv/q"))),
                        new Settings.Playground(1),
                        Duration.ofHours(2),
                        Settings.Discord.STANDARD,
                        Optional.empty(),
                        new Settings.Grading(false, Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "questions.packs: [a, b]",
                "questions.packs: a, b",
                "questions.packs:\n  - a\n  - b\n",
                "questions:\n  packs: [a, b]\n",
                "questions.packs: [a, b, a]"
            })
    void packs_are_a_list_or_have_commas_between(String text) throws IOException {
        var read = Configuration.read(Map.of(Choice.CONFIG, write(text).toString()), Map.of());
        assertThat(read.faults()).isEmpty();
        assertThat(read.settings().questions().packs()).containsExactly(Path.of("a"), Path.of("b"));
    }

    @Test
    void a_list_within_a_list_of_packs_is_told() throws IOException {
        var read = Configuration.read(
                Map.of(Choice.CONFIG, write("questions.packs: [[a]]").toString()), Map.of());
        assertThat(read.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("questions.packs"));
    }

    @Test
    void an_empty_variable_is_none() {
        assertThat(Configuration.read(Map.of(), Map.of("PREPBOT_DATA", "", "DISCORD_TOKEN", " "))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PREPBOT_DATE, did you mean PREPBOT_DATA?",
        "PREPBOT_PORT_PLAYGROUND, unset it; known are PREPBOT_DATA",
        "PREPBOT_PLAYGROUND_PROT, did you mean PREPBOT_PLAYGROUND_PORT?",
        "PREPBOT_SLACK_BOT_TOKEN, did you mean SLACK_BOT_TOKEN?",
        "PREPBOT_LOGLEVEL, did you mean PREPBOT_LOG_LEVEL?"
    })
    void an_unknown_variable_is_a_fault(String variable, String suggestion) {
        assertThat(Configuration.read(Map.of(), Map.of(variable, "1")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.inWords())
                        .startsWith(variable + ": unknown environment variable: " + suggestion));
    }

    @Test
    void all_faults_of_all_places_are_told_at_once_in_the_order_of_their_lines() throws IOException {
        var read = Configuration.read(
                Map.of(Choice.PORT, "many"),
                Map.of("PREPBOT_CONFIG", write("""
                        data: [x]
                        questoins: x
                        port: 80
                        playground:
                          port: eighty
                          colour: red
                        catch_up: 30
                        playgroun: soon
                        catch_up: 5h
                        data2: {a: b}
                        """).toString(), "PREPBOT_LOG_LEVEL", "loud"));
        assertThat(read.settings()).isEqualTo(DEFAULTS);
        var file = read.file().orElseThrow() + ":";
        assertThat(read.faults())
                .extracting(Fault::inWords)
                .containsExactly(
                        file + "1: `data` cannot be a list: give the path of a directory",
                        file + "2: unknown key `questoins`: did you mean `questions`?",
                        file + "3: unknown key `port`: write `port` below `playground:`, two blanks further in",
                        file + "5: `playground.port` cannot be `eighty`: give a whole number from 0 to 65535",
                        file + "6: unknown key `playground.colour`: known here: enabled, address, port, names",
                        file + "7: `catch_up` cannot be `30`: give a time with its unit,"
                                + " such as `90m`, `6h` or `7d`, from 1m to 12h",
                        file + "8: unknown key `playgroun`: did you mean `playground`?",
                        file + "9: `catch_up` is already there on line 7: keep one of the two",
                        file + "10: unknown key `data2`: did you mean `data`?",
                        "PREPBOT_LOG_LEVEL: this is no level of logging: use DEBUG, INFO, WARN, ERROR or OFF",
                        "--port: `playground.port` cannot be `many`: give a whole number from 0 to 65535");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data: x: y       | 1: a text without quotes holds a colon and a blank
            data: 'x         | 1: a quote opens here and is never closed
            - data           | 1: the file begins with a list
            data: x\\n\\t- y | 2: the line is indented with a tab
            data: a\\n---\\n | 2: a second YAML document begins here
            """, quoteCharacter = '`')
    void what_is_not_yaml_is_told_in_an_authors_words(String text, String complaint) throws IOException {
        assertThat(file(text.replace("\\n", "\n").replace("\\t", "\t")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.inWords()).contains(":" + complaint));
    }

    @Test
    void a_file_that_is_not_there_is_told_with_its_whole_path() {
        var fault =
                Configuration.read(Map.of(Choice.CONFIG, "no.yaml"), Map.of()).faults();
        assertThat(fault)
                .extracting(Fault::inWords)
                .containsExactly("no.yaml: there is no such configuration file: it is looked for at "
                        + Path.of("no.yaml").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "playground:\n", "---\n"})
    void a_file_with_nothing_to_say_sets_nothing(String text) throws IOException {
        var read = file(text);
        assertThat(read.faults()).isEmpty();
        assertThat(read.settings()).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource({
        "6h, PT6H",
        "90m, PT1H30M",
        "11h, PT11H",
        "11h59m, PT11H59M",
        "1h30m, PT90M",
        "PT6H, PT6H",
        "pt90m, PT1H30M",
        "60s, PT1M"
    })
    void a_time_is_read_in_short_or_by_iso_8601(String text, Duration time) {
        var read = Configuration.read(Map.of(), Map.of("PREPBOT_CATCH_UP", text));
        assertThat(read.faults()).isEmpty();
        assertThat(read.settings().catchUp()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "6 h", "h", "-6h", "59s", "13h", "6x", "P1Y", "999999999999999999h", "1:30"})
    void what_is_no_time_within_bounds_is_refused(String text) {
        assertThat(Configuration.read(Map.of(), Map.of("PREPBOT_CATCH_UP", text))
                        .faults())
                .hasSize(1);
    }

    private Configuration file(String text) throws IOException {
        return Configuration.read(Map.of(Choice.CONFIG, write(text).toString()), Map.of());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("prepbot.yaml"), text);
    }
}
