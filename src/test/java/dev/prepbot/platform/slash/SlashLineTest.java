package dev.prepbot.platform.slash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlashLineTest {

    private static final Names NAMES = new Names() {
        @Override
        public Optional<String> channel(String written) {
            return Optional.of(written).filter("#general"::equals).map(name -> "here:general");
        }

        @Override
        public Optional<String> someone(String written) {
            return Optional.of(written).filter("@alice"::equals).map(name -> "here:alice");
        }

        @Override
        public Optional<String> role(String written) {
            return Optional.empty();
        }
    };

    private static final List<Command> COMMANDS = List.of(
            command("practice", suggested("topic"), level()),
            command("search", required("query", new CommandOption.Type.Words(30))),
            command("help"),
            command("mock start", level()),
            command("mock pair", required("partner", new CommandOption.Type.Someone())),
            command(
                    "schedule add",
                    required("channel", new CommandOption.Type.Channel()),
                    required("count", new CommandOption.Type.WholeNumber(1, 9)),
                    option("ping", new CommandOption.Type.YesNo())));

    private static final SlashLine LINE = new SlashLine(COMMANDS, NAMES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /practice                                  | practice | {}
            /practice databases senior                 | practice | {topic=databases, level=senior}
            /practice senior databases                 | practice | {topic=databases, level=senior}
            /practice senior                           | practice | {level=senior}
            /practice topic:databases level:senior     | practice | {topic=databases, level=senior}
            /PRACTICE Topic:databases LEVEL:Senior     | practice | {topic=databases, level=senior}
            /practice system design senior             | practice | {topic=system design, level=senior}
            /practice topic:"system design"            | practice | {topic=system design}
            /practice topic:system design level:senior | practice | {topic=system design, level=senior}
            /practice "senior"                         | practice | {topic=senior}
            /search how do indexes work                | search   | {query=how do indexes work}
            /search https://example.org                | search   | {query=https://example.org}
            /mock start junior                         | mock start | {level=junior}
            /mock pair @alice                          | mock pair | {partner=here:alice}
            /schedule add #general 3 yes               | schedule add | {channel=here:general, count=3, ping=true}
            /schedule add count:3 channel:#general     | schedule add | {channel=here:general, count=3}
            """)
    void a_line_is_understood(String line, String command, String options) {
        var reading = LINE.read(line);
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        var understood = (Reading.Understood) reading;
        assertThat(understood.command().path()).isEqualTo(command);
        assertThat(sorted(understood.options())).isEqualTo(sorted(options));
    }

    @ParameterizedTest
    @CsvSource({
        "/practise databases, practise, practice",
        "/hepl, hepl, help",
        "/pra, pra, practice",
        "/mock strat, mock strat, mock start",
        "/moc, moc, mock"
    })
    void the_nearest_command_is_named(String line, String typed, String nearest) {
        assertThat(LINE.read(line)).isEqualTo(new Reading.NoSuchCommand(typed, Optional.of(nearest)));
    }

    @Test
    void where_nothing_is_near_nothing_is_named() {
        assertThat(LINE.read("/xyzzy")).isEqualTo(new Reading.NoSuchCommand("xyzzy", Optional.empty()));
    }

    @Test
    void a_group_alone_is_incomplete() {
        assertThat(LINE.read("/mock")).isEqualTo(new Reading.Incomplete("mock", List.of("start", "pair")));
    }

    @Test
    void the_nearest_option_is_named() {
        assertThat(LINE.read("/practice topik:databases"))
                .isEqualTo(new Reading.NoSuchOption(COMMANDS.get(0), "topik", Optional.of("topic")));
    }

    @Test
    void what_is_missing_too_much_or_there_twice_is_said() {
        assertThat(LINE.read("/search")).isInstanceOf(Reading.Missing.class);
        assertThat(LINE.read("/help me")).isEqualTo(new Reading.TooMuch(COMMANDS.get(2), "me"));
        assertThat(LINE.read("/practice level:senior level:junior")).isInstanceOf(Reading.Twice.class);
    }

    @Test
    void a_value_that_an_option_does_not_take_is_said() {
        assertThat(LINE.read("/practice level:expert")).isInstanceOf(Reading.NotTaken.class);
        assertThat(LINE.read("/schedule add #general 12")).isInstanceOf(Reading.NotTaken.class);
        assertThat(LINE.read("/schedule add #nowhere 1")).isInstanceOf(Reading.NotTaken.class);
        assertThat(LINE.read("/search " + "long ".repeat(10))).isInstanceOf(Reading.NotTaken.class);
    }

    @Test
    void only_a_slash_and_a_letter_look_like_a_command() {
        assertThat(SlashLine.looksLike("/help")).isTrue();
        assertThat(SlashLine.looksLike("/ or //")).isFalse();
        assertThat(SlashLine.looksLike(" /help")).isFalse();
        assertThat(SlashLine.looksLike("either/or")).isFalse();
    }

    private static String sorted(Map<String, String> options) {
        return sorted(options.toString());
    }

    private static String sorted(String options) {
        return Stream.of(options.substring(1, options.length() - 1).split(", "))
                .sorted()
                .toList()
                .toString();
    }

    private static Command command(String path, CommandOption... options) {
        return new Command(path, path, List.of(options), Control.Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    private static CommandOption suggested(String name) {
        return option(name, new CommandOption.Type.Suggested());
    }

    private static CommandOption level() {
        var choices = Stream.of("junior", "senior")
                .map(value -> new Control.Choice(value, value, false))
                .toList();
        return option("level", new CommandOption.Type.OneOf(choices));
    }

    private static CommandOption option(String name, CommandOption.Type type) {
        return new CommandOption(name, name, type, false);
    }

    private static CommandOption required(String name, CommandOption.Type type) {
        return new CommandOption(name, name, type, true);
    }
}
