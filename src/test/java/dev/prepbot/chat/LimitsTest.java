package dev.prepbot.chat;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.prepbot.chat.Control.Button;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Select;
import dev.prepbot.chat.Control.Style;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Values that a platform would refuse cannot be made. */
final class LimitsTest {

    @Test
    void a_label_has_1_to_75_characters() {
        atMost(75, text -> button("x", text));
        atMost(75, text -> new Choice("x", text, false));
        atMost(75, text -> new Select(ActionToken.of("x"), text, choices(1), 1, Effect.CHANGES_MESSAGE));
    }

    @Test
    void a_choice_has_a_value_of_at_most_75_characters() {
        taken(() -> new Choice("x".repeat(75), "x", false));
        refused(() -> new Choice("x".repeat(76), "x", false));
        refused(() -> new Choice("", "x", false));
    }

    @Test
    void a_select_has_1_to_25_options_with_values_of_their_own() {
        taken(() -> select(25, 25));
        refused(() -> select(26, 1));
        refused(() -> select(0, 1));
        refused(() -> new Select(
                ActionToken.of("x"),
                "x",
                Collections.nCopies(2, new Choice("a", "A", false)),
                1,
                Effect.CHANGES_MESSAGE));
    }

    @Test
    void of_a_select_at_least_one_and_at_most_all_can_be_picked() {
        refused(() -> select(3, 0));
        taken(() -> select(3, 3));
        refused(() -> select(3, 4));
    }

    @Test
    void a_message_has_at_most_five_rows_of_five_buttons() {
        taken(() -> rows(5, 5));
        refused(() -> rows(6, 1));
        refused(() -> rows(1, 6));
        refused(() -> new Message(List.of(), List.of(List.of())));
    }

    @Test
    void a_select_has_a_row_of_its_own() {
        taken(() -> Message.of().with(select(2, 1)).with(button("x", "X")));
        refused(() -> Message.of().with(select(2, 1), button("x", "X")));
    }

    @Test
    void no_two_controls_of_a_message_have_one_token() {
        refused(() -> Message.of().with(button("x", "X"), button("x", "Y")));
        refused(() -> Message.of().with(button("x", "X")).with(button("x", "X")));
    }

    @Test
    void a_form_has_a_title_of_1_to_24_characters_and_1_to_5_fields() {
        atMost(24, text -> new Form(ActionToken.of("x"), text, fields(1)));
        taken(() -> new Form(ActionToken.of("x"), "x", fields(5)));
        refused(() -> new Form(ActionToken.of("x"), "x", fields(6)));
        refused(() -> new Form(ActionToken.of("x"), "x", List.of()));
        refused(() -> new Form(
                ActionToken.of("x"), "x", Collections.nCopies(2, fields(1).get(0))));
    }

    @Test
    void a_field_keeps_to_what_the_platforms_show() {
        atMost(45, text -> new Form.Field("x", text, "", "", 10, false));
        taken(() -> new Form.Field("x", "x", "p".repeat(100), "v".repeat(3000), 3000, true));
        refused(() -> new Form.Field("x", "x", "p".repeat(101), "", 10, false));
        refused(() -> new Form.Field("x", "x", "", "v".repeat(11), 10, false));
        refused(() -> new Form.Field("x", "x", "", "", 3001, true));
        refused(() -> new Form.Field("x", "x", "", "", 0, true));
    }

    @Test
    void a_command_is_one_or_two_short_words_with_a_description() {
        atMost(100, text -> command("daily", text));
        taken(() -> command("schedule post-now", "x"));
        for (var path : List.of("", "Daily", "a b c", "x".repeat(33), "daily ", "mock  start")) {
            refused(() -> command(path, "x"));
        }
    }

    @Test
    void a_command_has_at_most_25_options_with_names_of_their_own() {
        taken(() -> command(options(25)));
        refused(() -> command(options(26)));
        refused(() -> command(Collections.nCopies(2, options(1).get(0))));
    }

    @Test
    void an_option_is_a_short_word_with_a_description() {
        atMost(100, text -> new CommandOption("zone", text, new CommandOption.Type.Suggested(), false));
        for (var name : List.of("", "Zone", "time zone", "x".repeat(33))) {
            refused(() -> new CommandOption(name, "x", new CommandOption.Type.Suggested(), false));
        }
        refused(() -> new CommandOption.Type.OneOf(choices(26)));
        refused(() -> new CommandOption.Type.OneOf(List.of()));
    }

    @Test
    void a_private_conversation_has_a_title_of_1_to_100_characters() {
        var near = new PlaceId("test", "here");
        atMost(100, text -> new Intention.OpenPrivate("x", near, text, Set.of()));
    }

    private static void atMost(int longest, Function<String, Object> made) {
        taken(() -> made.apply("x".repeat(longest)));
        refused(() -> made.apply("x".repeat(longest + 1)));
        refused(() -> made.apply(""));
        refused(() -> made.apply(" "));
    }

    private static void taken(ThrowingCallable making) {
        assertThatCode(making).doesNotThrowAnyException();
    }

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }

    private static Button button(String action, String label) {
        return new Button(ActionToken.of(action), label, Style.PLAIN, Effect.REPLIES_JUST_YOU);
    }

    private static Select select(int options, int most) {
        return new Select(ActionToken.of("select"), "x", choices(options), most, Effect.CHANGES_MESSAGE);
    }

    private static Message rows(int rows, int buttons) {
        return new Message(
                List.of(),
                IntStream.range(0, rows)
                        .mapToObj(row -> IntStream.range(0, buttons)
                                .<Control>mapToObj(column -> button("b" + row + column, "x"))
                                .toList())
                        .toList());
    }

    private static List<Choice> choices(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Choice("v" + i, "x", false))
                .toList();
    }

    private static List<Form.Field> fields(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Form.Field("f" + i, "x", "", "", 10, false))
                .toList();
    }

    private static List<CommandOption> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CommandOption("o" + i, "x", new CommandOption.Type.YesNo(), false))
                .toList();
    }

    private static Command command(String path, String description) {
        return new Command(path, description, List.of(), Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }

    private static Command command(List<CommandOption> options) {
        return new Command("x", "x", options, Effect.REPLIES_JUST_YOU, Command.Who.MEMBERS);
    }
}
