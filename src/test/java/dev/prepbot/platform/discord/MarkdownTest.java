package dev.prepbot.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type stands as they typed it. */
final class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '^', textBlock = """
                    @everyone hi            ¦ \\@everyone hi
                    mail me@here.org        ¦ mail me\\@here.org
                    <@&1> and <@2>          ¦ \\<@&1> and \\<@2>
                    **bold** _it_ ~~gone~~  ¦ \\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~
                    ||hidden||              ¦ \\|\\|hidden\\|\\|
                    ```code```              ¦ \\`\\`\\`code\\`\\`\\`
                    [x](javascript:alert)   ¦ \\[x\\](javascript\\:alert)
                    https://evil.example    ¦ https\\://evil.example
                    <https://evil.example>  ¦ \\<https\\://evil.example>
                    :smile: at 10:30        ¦ \\:smile: at 10:30
                    <t:0:R>                 ¦ \\<t:0\\:R>
                    # big                   ¦ \\# big
                    -# small                ¦ \\-# small
                    - item                  ¦ \\- item
                    > quote                 ¦ \\> quote
                    1. one                  ¦ 1\\. one
                    a > b - c # d           ¦ a > b - c # d
                    back\\slash             ¦ back\\\\slash
                    """)
    void markup_that_somebody_types_is_shown_and_does_nothing(String typed, String written) {
        assertThat(Markdown.escape(typed, true)).isEqualTo(written);
    }

    @Test
    void every_line_of_a_text_begins_as_the_first() {
        assertThat(Markdown.escape("# a\n> b\n 12. c", true)).isEqualTo("\\# a\n\\> b\n 12\\. c");
    }

    @Test
    void signs_that_turn_the_direction_of_what_follows_are_left_out() {
        assertThat(Markdown.escape("a\u202egnp.exe\u2066b\u2069", false)).isEqualTo("agnp.exeb");
        assertThat(Markdown.escape("שלום\u200f!", false)).isEqualTo("שלום\u200f!");
    }

    @Test
    void code_cannot_be_closed_from_within() {
        assertThat(Markdown.code("a`b")).isEqualTo("``a\u200b`b``");
        assertThat(Markdown.code("`")).isEqualTo("``\u200b`\u200b``");
        assertThat(Markdown.code("plain")).isEqualTo("`plain`");
        assertThat(Markdown.codeBlock("java", "x ``` @everyone"))
                .isEqualTo("```java\nx `\u200b`\u200b` @everyone\n```");
        assertThat(Markdown.codeBlock("a\nb", "")).isEqualTo("```\n \n```");
    }
}
