package dev.prepbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Effect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionCheckTest {

    private static final CommandOption LEVEL = option(
            "level",
            new CommandOption.Type.OneOf(
                    List.of(new Choice("junior", "Junior", false), new Choice("mid", "Mid", false))));
    private static final CommandOption NOTE = option("note", new CommandOption.Type.Words(10));
    private static final CommandOption COUNT = option("count", new CommandOption.Type.WholeNumber(1, 10));
    private static final CommandOption LOUD = option("loud", new CommandOption.Type.YesNo());
    private static final CommandOption ZONE = option("zone", new CommandOption.Type.Suggested());
    private static final CommandOption WHO = new CommandOption("who", "Who", new CommandOption.Type.Someone(), true);

    @ParameterizedTest
    @CsvSource({"level, mid", "note, any words", "count, 1", "count, 10", "loud, true", "loud, false", "zone, Berlin"})
    void what_fits_passes(String option, String value) {
        assertThat(check(Map.of(option, value)).key()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "level, wizard, refused.option-choice",
        "level, MID, refused.option-choice",
        "note, eleven char, refused.option-unfit",
        "count, 0, refused.option-number",
        "count, 11, refused.option-number",
        "count, -1, refused.option-number",
        "count, 1.5, refused.option-number",
        "count, ٣, refused.option-number",
        "count, 99999999999, refused.option-number",
        "loud, yes, refused.option-unfit",
        "zone, '  ', refused.option-unfit"
    })
    void what_does_not_fit_is_refused(String option, String value, String key) {
        assertThat(check(Map.of(option, value)).key()).isEqualTo(key);
    }

    @Test
    void an_option_that_must_be_given_is_asked_for() {
        var check = OptionCheck.of(command(WHO), Map.of());
        assertThat(check.key()).isEqualTo("refused.option-missing");
    }

    @Test
    void an_unknown_option_is_answered_with_the_nearest() {
        var check = check(Map.of("levl", "mid"));
        assertThat(check.key()).isEqualTo("refused.option-unknown");
        assertThat(check.values()).extracting("nearest").isEqualTo("level");
    }

    @Test
    void a_command_without_options_says_so() {
        assertThat(OptionCheck.of(command(), Map.of("x", "y")).key()).isEqualTo("refused.no-options");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢", "\uD83D", "a\nb"})
    void any_value_can_be_refused_in_words(String value) {
        assertThat(check(Map.of("level", value)).refusal(Samples.turn("1"))).isPresent();
        assertThat(check(Map.of(value + "?", "x")).refusal(Samples.turn("1"))).isPresent();
    }

    @Test
    void a_value_of_any_length_is_refused_in_one_message() {
        var decision = check(Map.of("level", "🐢".repeat(50_000)))
                .refusal(Samples.turn("1"))
                .orElseThrow();
        assertThat(((Decision.Say) decision).intentions()).hasSize(1);
    }

    private static OptionCheck check(Map<String, String> given) {
        return OptionCheck.of(command(LEVEL, NOTE, COUNT, LOUD, ZONE), given);
    }

    private static Command command(CommandOption... options) {
        return new Command("try", "Try", List.of(options), Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    private static CommandOption option(String name, CommandOption.Type type) {
        return new CommandOption(name, "An option", type, false);
    }
}
