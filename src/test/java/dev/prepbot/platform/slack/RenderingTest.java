package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.slack.api.util.json.GsonFactory;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import dev.prepbot.words.OwnWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RenderingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final PersonId MALLORY = new PersonId(Slack.NAME, "U666");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> <!here> <@U1> <#C1|general> <!subteam^S1>",
                "@channel @everyone",
                "*bold* _italic_ ~gone~ `code` ```fence```",
                "&lt;!channel&gt; &amp;",
                "https://evil.example <https://evil.example|your bank>",
                "> quote\n- bullet\n1. list",
                ":smile: <!date^1^{date}|x>",
                "\u202Eright to left\u0000"
            })
    void what_a_person_typed_is_a_leaf_wherever_it_stands(String hostile) {
        var spans = List.<Span>of(new Span.Plain(hostile), new Span.Bold(hostile), new Span.Code(hostile));
        var message = Message.of(List.of(
                new Block.Heading(List.of(new Span.Plain(hostile))),
                new Block.Paragraph(spans),
                new Block.Quote(spans),
                new Block.Bullets(List.of(spans)),
                new Block.CodeBlock("", hostile),
                new Block.Note(List.of(new Span.Plain(hostile))),
                new Block.Note(spans)));
        var blocks = blocks(message);
        assertThat(types(blocks))
                .doesNotContain("mrkdwn", "user", "usergroup", "broadcast", "channel", "link", "emoji");
        assertThat(blocks.findValuesAsText("text")).contains(hostile);
        assertThat(blocks.findValues("emoji")).allMatch(node -> !node.asBoolean());
    }

    @Test
    void the_words_for_notifications_are_escaped() {
        assertThat(PlainWords.of(Message.of(new Span.Plain("<!channel> & <@U1>")), PersonId::local))
                .isEqualTo("&lt;!channel&gt; &amp; &lt;@U1&gt;");
    }

    @Test
    void a_mention_notifies_only_those_who_are_meant_to_be() {
        var message = Message.of(new Span.Mention(MALLORY), new Span.Plain(" was here"));
        var quiet = blocks(message, new Mentions(person -> false, person -> "Mallory"));
        assertThat(types(quiet)).doesNotContain("user");
        assertThat(quiet.findValuesAsText("text")).contains("@Mallory");
        assertThat(types(blocks(message, new Mentions(Set.of(MALLORY)::contains, person -> "Mallory"))))
                .contains("user");
    }

    @Test
    void references_are_slacks_own() {
        var thread = new PlaceId(Slack.NAME, "C1/1700000000.000100");
        var message = Message.of(
                new Span.Use("mock start"),
                new Span.Channel(new PlaceId(Slack.NAME, "C1")),
                new Span.Moment(Instant.ofEpochSecond(1_700_000_000), "then"),
                new Span.Where(thread, "your thread"),
                new Span.Link("a book", "https://example.com"));
        var blocks = blocks(message);
        assertThat(types(blocks)).contains("channel", "date", "link");
        assertThat(blocks.findValuesAsText("text")).contains("/prep mock start", "your thread", "a book");
        assertThat(blocks.findValuesAsText("url"))
                .contains("https://team.slack.com/archives/C1/p1700000000000100", "https://example.com");
        assertThat(blocks.findValue("fallback").asText()).isEqualTo("then");
    }

    @Test
    void a_heading_too_long_for_a_header_is_bold_instead_of_cut() {
        var words = "w".repeat(Limits.HEADER + 1);
        var blocks = blocks(Message.of(new Block.Heading(List.of(new Span.Plain(words)))));
        assertThat(blocks.get(0).path("type").asText()).isEqualTo("rich_text");
        assertThat(blocks.findValue("text").asText()).isEqualTo(words);
    }

    @Test
    void many_paragraphs_share_a_block_rather_than_being_too_many() {
        var paragraphs = IntStream.range(0, 80)
                .<Block>mapToObj(i -> new Block.Paragraph(List.of(new Span.Plain("line " + i))))
                .toList();
        var blocks = blocks(Message.of(paragraphs));
        assertThat(blocks).hasSizeLessThanOrEqualTo(Limits.BLOCKS_IN_MESSAGE);
        assertThat(blocks.findValuesAsText("text")).contains("line 0", "line 79");
    }

    @Test
    void what_slack_would_cut_or_refuse_is_refused() {
        var headings = IntStream.range(0, 60)
                .<Block>mapToObj(i -> new Block.Heading(List.of(new Span.Plain("heading " + i))))
                .toList();
        var kit = new Kit(new RichText("https://team.slack.com/", Mentions.unheard()));
        var rendered = new Rendered("x", kit.blocks(Message.of(headings)), List.of());
        assertThat(rendered.refusal(Limits.BLOCKS_IN_MESSAGE)).isPresent();
        assertThat(new Rendered("", List.of(), List.of()).refusal(50)).isPresent();
        assertThat(new Rendered("x".repeat(40_001), rendered.blocks(), List.of()).refusal(100))
                .isPresent();
    }

    @Test
    void controls_are_known_by_their_tokens() {
        var press = ActionToken.of("answer", "7");
        var pick = ActionToken.of("pick", "7");
        var some = ActionToken.of("some", "7");
        var choices = List.of(new Control.Choice("a", "First", true), new Control.Choice("b", "Second", false));
        var message = Message.of(new Span.Plain("Choose"))
                .with(new Control.Button(press, "Answer", Control.Style.PRIMARY, Control.Effect.OPENS_FORM))
                .with(new Control.Select(pick, "One", choices, 1, Control.Effect.CHANGES_MESSAGE))
                .with(new Control.Select(some, "Some", choices, 2, Control.Effect.CHANGES_MESSAGE));
        var blocks = blocks(message);
        assertThat(blocks.findValuesAsText("action_id"))
                .containsExactly(press.toString(), pick.toString(), some.toString());
        assertThat(types(blocks)).contains("button", "static_select", "multi_static_select");
        assertThat(blocks.findValue("initial_option").path("value").asText()).isEqualTo("a");
        assertThat(blocks.findValue("max_selected_items").asInt()).isEqualTo(2);
    }

    @Test
    void a_form_keeps_how_to_answer_and_what_was_drafted() {
        var field = new Form.Field("answer", "Your answer", "Say why", "a draft", 3000, true);
        var form = new Form(ActionToken.of("answer", "7"), "A question", List.of(field));
        var view = tree(Modal.of(form, "origin", SlackWords.in(Locale.GERMAN)));
        assertThat(view.path("callback_id").asText()).isEqualTo("1:answer:7");
        assertThat(view.path("private_metadata").asText()).isEqualTo("origin");
        assertThat(view.at("/submit/text").asText()).isEqualTo("Senden");
        assertThat(view.at("/blocks/0/element/initial_value").asText()).isEqualTo("a draft");
        assertThat(view.at("/blocks/0/element/max_length").asInt()).isEqualTo(3000);
    }

    @Test
    void the_adapters_words_are_complete_in_german_but_for_the_manifest() {
        var english = new TreeSet<>(
                OwnWords.read(SlackWords.FOLDER, "words.properties").keySet());
        english.removeIf(key -> key.startsWith("manifest.") || key.startsWith("shortcut."));
        assertThat(OwnWords.read(SlackWords.FOLDER, "words_de.properties").keySet())
                .isEqualTo(english);
    }

    private static JsonNode blocks(Message message) {
        return blocks(message, Mentions.unheard());
    }

    private static JsonNode blocks(Message message, Mentions mentions) {
        return tree(new Kit(new RichText("https://team.slack.com/", mentions)).blocks(message));
    }

    private static JsonNode tree(Object model) {
        try {
            return JSON.readTree(GsonFactory.createSnakeCase().toJson(model));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> types(JsonNode blocks) {
        return new TreeSet<>(blocks.findValuesAsText("type"));
    }
}
