package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.dialogue.Plain;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MarkupTest {

    private static final Pattern LEFTOVER = Pattern.compile("\\*\\*|`");

    @Test
    void paragraphs_bullets_and_fences_become_blocks() {
        var blocks = Markup.blocks("""
                First line
                goes on.

                - one
                  goes on
                - two

                ```java
                int a;

                  int b;
                ```
                After.
                """);
        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(plain("First line goes on.")),
                        new Block.Bullets(List.of(plain("one goes on"), plain("two"))),
                        new Block.CodeBlock("java", "int a;\n\n  int b;"),
                        new Block.Paragraph(plain("After.")));
    }

    @Test
    void marks_within_a_line_become_spans() {
        assertThat(Markup.spans("Use `x` and **mean it**."))
                .containsExactly(
                        new Span.Plain("Use "),
                        new Span.Code("x"),
                        new Span.Plain(" and "),
                        new Span.Bold("mean it"),
                        new Span.Plain("."));
    }

    @Test
    void code_keeps_the_marks_in_it() {
        assertThat(Markup.spans("`a ** b`")).containsExactly(new Span.Code("a ** b"));
    }

    @Test
    void a_mark_that_is_not_closed_is_plain_and_hides_no_other() {
        assertThat(Markup.spans("2 ** 3")).containsExactly(new Span.Plain("2 ** 3"));
        assertThat(Markup.spans("a ` b **c** d"))
                .containsExactly(new Span.Plain("a ` b "), new Span.Bold("c"), new Span.Plain(" d"));
    }

    @Test
    void a_fence_that_is_not_closed_goes_on_to_the_end() {
        assertThat(Markup.blocks("```\na\nb")).containsExactly(new Block.CodeBlock("", "a\nb"));
    }

    @Test
    void nothing_is_no_block() {
        assertThat(Markup.blocks(" \n ")).isEmpty();
        assertThat(Markup.spans("")).isEmpty();
    }

    @Test
    void no_mark_is_left_over_in_any_text_of_the_bundled_questions() {
        for (var question : BundledBank.load().all()) {
            for (var text : BundledBank.texts(question)) {
                assertThat(Markup.blocks(text))
                        .as("%s: %s", question.id(), text)
                        .isNotEmpty()
                        .allSatisfy(block -> assertThat(
                                        LEFTOVER.matcher(prose(block)).find())
                                .isFalse());
            }
        }
    }

    @Test
    void no_text_makes_it_throw_and_no_word_is_lost() {
        long seed = 20260504;
        System.out.println("markup: seed " + seed);
        var random = new Random(seed);
        var pieces = List.of("`", "**", "*", "```", "- ", "\n", "\n\n", "word", " ", "é", "🐢", "\uD83D", "    x");
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            int length = random.nextInt(30);
            for (int j = 0; j < length; j++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var blocks = Markup.blocks(text.toString());
            if (!text.toString().contains("```")) {
                assertThat(count(Plain.bareBlocks(blocks), "word"))
                        .as(text.toString())
                        .isEqualTo(count(text.toString(), "word"));
            }
            Markup.spans(text.toString());
        }
    }

    private static String prose(Block block) {
        return Plain.text(
                Plain.spans(block).filter(span -> !(span instanceof Span.Code)).toList());
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    private static List<Span> plain(String text) {
        return List.of(new Span.Plain(text));
    }
}
