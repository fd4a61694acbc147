package dev.prepbot.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Blocks and spans as Discord's markdown. */
final class ContentTest {

    /** Only {@code /mock} is registered, and only the conversation 9 is a direct one. */
    static final References REFERENCES = new References() {
        @Override
        public Optional<String> command(String root) {
            return root.equals("mock") ? Optional.of("77") : Optional.empty();
        }

        @Override
        public boolean direct(String channel) {
            return channel.equals("9");
        }
    };

    @Test
    void a_card_has_its_parts_on_lines_of_their_own() {
        assertThat(content(
                        new Block.Heading(plain("Indexes")),
                        new Block.Paragraph(plain("What do they cost?")),
                        new Block.Bullets(List.of(plain("space"), plain("time"))),
                        new Block.Quote(plain("well\nsaid")),
                        new Block.CodeBlock("sql", "SELECT 1"),
                        new Block.Note(plain("small"))))
                .isEqualTo("""
                        ### Indexes
                        What do they cost?

                        - space
                        - time

                        > well
                        > said

                        ```sql
                        SELECT 1
                        ```

                        -# small""");
    }

    @Test
    void emphasis_keeps_blanks_outside_and_what_is_typed_inside() {
        assertThat(spans(new Span.Bold(" a*b "), new Span.Plain("-"), new Span.Italic("c"), new Span.Spoiler("d||e")))
                .isEqualTo(" **a\\*b** -*c*||d\\|\\|e||");
        assertThat(spans(new Span.Bold(" "))).isEqualTo(" ");
    }

    @Test
    void only_https_addresses_are_links() {
        assertThat(spans(new Span.Link("a]b", "https://example.org/x_(y)")))
                .isEqualTo("[a\\]b](https://example.org/x_%28y%29)");
        assertThat(spans(new Span.Link("click", "javascript:alert(1)"))).isEqualTo("click");
    }

    @Test
    void references_are_written_in_discords_own_code() {
        assertThat(spans(
                        new Span.Mention(new PersonId("discord", "1")),
                        new Span.Channel(new PlaceId("discord", "2")),
                        new Span.Moment(Instant.ofEpochSecond(3), "later"),
                        new Span.Use("mock start"),
                        new Span.Use("streak")))
                .isEqualTo("<@1><#2><t:3:f></mock start:77>`/streak`");
    }

    @Test
    void a_command_with_options_is_code_as_discord_links_to_none() {
        assertThat(spans(new Span.Use("mock start questions:3"))).isEqualTo("`/mock start questions:3`");
    }

    @Test
    void a_direct_conversation_is_named_in_words() {
        assertThat(spans(new Span.Where(new PlaceId("discord", "9"), "our direct messages")))
                .isEqualTo("our direct messages");
        assertThat(spans(new Span.Where(new PlaceId("discord", "8"), "the thread")))
                .isEqualTo("<#8>");
    }

    private static String content(Block... blocks) {
        return Content.of(List.of(blocks), REFERENCES);
    }

    private static String spans(Span... spans) {
        return content(new Block.Paragraph(List.of(spans)));
    }

    private static List<Span> plain(String text) {
        return List.of(new Span.Plain(text));
    }
}
