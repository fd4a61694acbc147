package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.dialogue.Plain;
import dev.prepbot.prep.question.Guide;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.words.Bundles;
import dev.prepbot.words.PseudoLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideCardTest {

    /** Words and marks that take two characters once escaped. */
    private static final String HEAVY = "*_`#(x)_*";

    static Stream<Words> languages() {
        var bundles = new Bundles();
        return Stream.concat(
                bundles.languages().stream().map(bundles::in), Stream.of(new PseudoLexicon().in(Locale.ENGLISH)));
    }

    @Test
    void a_command_in_a_guide_is_written_as_each_platform_writes_commands() {
        var blocks = GuideMarkdown.blocks("Use `/practice topic:coding`, not `/etc/hosts` or `practice`.");
        assertThat(blocks)
                .containsExactly(new Block.Paragraph(List.of(
                        new Span.Plain("Use "),
                        new Span.Use("practice topic:coding"),
                        new Span.Plain(", not "),
                        new Span.Code("/etc/hosts"),
                        new Span.Plain(" or "),
                        new Span.Code("practice"),
                        new Span.Plain("."))));
    }

    @Test
    void headings_lists_emphasis_code_and_links_are_understood() {
        var blocks = GuideMarkdown.blocks("""
                # First *steps*

                Say **what** you _see_, with `snake_case_names` and 2 * 3 * 4,
                and read [the guide](https://example.org/a_b).

                1. Situation
                2. Task

                - one
                - two

                ```python
                # no heading
                1. no item
                ```
                """);
        assertThat(blocks)
                .containsExactly(
                        new Block.Heading(List.of(new Span.Plain("First "), new Span.Italic("steps"))),
                        new Block.Paragraph(List.of(
                                new Span.Plain("Say "),
                                new Span.Bold("what"),
                                new Span.Plain(" you "),
                                new Span.Italic("see"),
                                new Span.Plain(", with "),
                                new Span.Code("snake_case_names"),
                                new Span.Plain(" and 2 * 3 * 4, and read "),
                                new Span.Link("the guide", "https://example.org/a_b"),
                                new Span.Plain("."))),
                        new Block.Bullets(
                                List.of(List.of(new Span.Plain("1. Situation")), List.of(new Span.Plain("2. Task")))),
                        new Block.Bullets(List.of(List.of(new Span.Plain("one")), List.of(new Span.Plain("two")))),
                        new Block.CodeBlock("python", "# no heading\n1. no item"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[x](http://example.org)", "[x](javascript:alert)", "snake_case_name", "a * b * c", "**", "#hash"
            })
    void what_only_looks_like_markup_stays_as_it_is(String text) {
        assertThat(GuideMarkdown.blocks(text)).containsExactly(new Block.Paragraph(List.of(new Span.Plain(text))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_page_of_a_long_guide_fits_a_message_and_nothing_is_lost(Words words) {
        var texts = IntStream.range(0, 400).mapToObj(i -> "word" + i).toList();
        var sections = IntStream.range(0, 20)
                .mapToObj(i -> "## Part " + i + "\n\n" + String.join(" ", texts.subList(i * 20, i * 20 + 20)) + " "
                        + "(x) ".repeat(i * 20))
                .collect(Collectors.joining("\n\n"));
        var guide = guide("g", sections);
        var card = new GuideCard(words, List.of(guide));
        var pages = pages(card, guide);
        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(GuideCardTest::fits);
        var shown = pages.stream().map(page -> Plain.bareBlocks(page.blocks())).collect(Collectors.joining("\n"));
        assertThat(texts).allSatisfy(text -> assertThat(shown).contains(text));
    }

    @Test
    void no_page_ends_with_a_heading() {
        var guide = guide("g", ("## Part\n\n" + "some words ".repeat(60) + "\n\n").repeat(12));
        assertThat(GuidePages.of(guide))
                .allSatisfy(page -> assertThat(page.get(page.size() - 1)).isNotInstanceOf(Block.Heading.class));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_longest_list_of_guides_fits_a_message(Words words) {
        var guides = IntStream.range(0, 30)
                .mapToObj(i -> guide("guide-" + i, "Text."))
                .toList();
        var card = new GuideCard(words, guides);
        for (int page = 0; page < 5; page++) {
            fits(card.list(page));
        }
        assertThat(card.list(99)).isEqualTo(card.list(3));
    }

    @Test
    void a_page_that_is_not_there_any_more_is_the_last_one() {
        var guide = guide("g", "Short.");
        var card = new GuideCard(new Bundles().in(Locale.ENGLISH), List.of(guide));
        assertThat(card.page(guide, 7)).isEqualTo(card.page(guide, 0));
    }

    private static List<Message> pages(GuideCard card, Guide guide) {
        var pages = new ArrayList<Message>();
        for (int page = 0; page < GuidePages.of(guide).size(); page++) {
            pages.add(card.page(guide, page));
        }
        return pages;
    }

    private static void fits(Message message) {
        assertThat(Pages.of(message)).hasSize(1);
    }

    private static Guide guide(String name, String text) {
        return new Guide(
                name,
                (HEAVY + "t".repeat(60)).substring(0, 60),
                (HEAVY + "s".repeat(100)).substring(0, 100),
                1,
                Optional.of(Level.SENIOR),
                Optional.of(Stage.TECHNICAL_INTERVIEW),
                text);
    }
}
