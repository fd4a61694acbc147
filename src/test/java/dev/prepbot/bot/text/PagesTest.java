package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.dialogue.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PagesTest {

    private static final Control.Button BUTTON =
            new Control.Button(ActionToken.of("x"), "X", Style.PLAIN, Effect.REPLIES_JUST_YOU);

    @Test
    void what_fits_stays_as_it_is() {
        var message = Message.of(new Span.Plain("short")).with(BUTTON);
        assertThat(Pages.of(message)).containsExactly(message);
        assertThat(Pages.of(Message.of(List.of()))).containsExactly(Message.of(List.of()));
    }

    @Test
    void the_controls_stand_under_the_last_page() {
        var pages = Pages.of(Message.of(new Span.Plain("word ".repeat(2_000))).with(BUTTON));
        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page.rows()).isEmpty());
        assertThat(pages.get(pages.size() - 1).rows()).containsExactly(List.of(BUTTON));
    }

    static List<Function<String, Span>> leaves() {
        return List.of(Span.Plain::new, Span.Bold::new, Span.Italic::new, Span.Code::new, Span.Spoiler::new);
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void every_kind_of_words_is_split_where_it_is_too_long(Function<String, Span> leaf) {
        for (var text :
                List.of("word ".repeat(3_000).strip(), "x".repeat(9_000), "*".repeat(9_000), "🐢".repeat(4_500))) {
            var pages = Pages.of(Message.of(leaf.apply(text)));
            assertThat(Plain.bare(pages)).isEqualTo(text);
            assertFit(pages);
            assertThat(pages)
                    .flatExtracting(Message::blocks)
                    .allSatisfy(block -> assertThat(((Block.Run) block).spans())
                            .allMatch(leaf.apply("").getClass()::isInstance));
        }
    }

    @Test
    void words_are_cut_after_a_space() {
        var pages = Pages.of(Message.of(new Span.Plain("carry on ".repeat(600))));
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(Plain.bare(List.of(page))).endsWith(" "));
    }

    @Test
    void code_that_fits_is_not_split_and_longer_code_is_split_between_lines() {
        var line = "    return a + b; // " + "x".repeat(60);
        var code = (line + "\n").repeat(60) + "\n\n}";
        var pages = Pages.of(Message.of(new Block.CodeBlock("java", code)));
        var pieces = pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(Block.CodeBlock.class::cast)
                .toList();
        assertThat(pieces).hasSizeGreaterThan(4).allSatisfy(piece -> {
            assertThat(piece.language()).isEqualTo("java");
            assertThat(piece.code().lines()).allMatch(part -> part.isEmpty() || part.equals(line) || part.equals("}"));
        });
        assertThat(String.join("\n", pieces.stream().map(Block.CodeBlock::code).toList()))
                .isEqualTo(code);
        assertFit(pages);
    }

    @Test
    void blank_lines_before_code_are_kept() {
        var code = "\n\n" + "line\n".repeat(400);
        var first = (Block.CodeBlock) Pages.of(Message.of(new Block.CodeBlock("", code)))
                .get(0)
                .blocks()
                .get(0);
        assertThat(first.code()).startsWith("\n\nline\nline\n");
    }

    @Test
    void a_long_list_stays_a_list_of_as_many_items() {
        var items = IntStream.range(0, 100)
                .mapToObj(i -> List.<Span>of(new Span.Plain("Item " + i + " of many, with a few words")))
                .toList();
        var pages = Pages.of(Message.of(new Block.Bullets(items)));
        var blocks = pages.stream().flatMap(page -> page.blocks().stream()).toList();
        assertThat(blocks).hasSizeLessThan(10);
        assertThat(blocks.stream()
                        .flatMap(block -> ((Block.Bullets) block).items().stream())
                        .toList())
                .isEqualTo(items);
        assertFit(pages);
    }

    @Test
    void nothing_is_lost_nothing_is_added_and_every_page_fits() {
        long seed = 20260504;
        System.out.println("pages: seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var blocks = new ArrayList<Block>();
            int count = 1 + random.nextInt(12);
            for (int j = 0; j < count; j++) {
                blocks.add(block(random));
            }
            var message = Message.of(blocks).with(BUTTON);
            var pages = Pages.of(message);
            assertThat(Plain.bare(pages)).as("message %s", i).isEqualTo(Plain.bareBlocks(blocks));
            assertFit(pages);
            assertThat(Pages.of(pages.get(0))).as("message %s", i).hasSize(1);
        }
    }

    private static void assertFit(List<Message> pages) {
        for (var page : pages) {
            assertThat(page.blocks().stream().mapToInt(Length::of).sum()).isLessThanOrEqualTo(Pages.LONGEST);
            assertThat(Plain.bare(List.of(page)).chars().filter(c -> Character.isSurrogate((char) c)))
                    .as("no half characters")
                    .hasSize((int) (2
                            * Plain.bare(List.of(page))
                                    .codePoints()
                                    .filter(Character::isSupplementaryCodePoint)
                                    .count()));
        }
    }

    private static Block block(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Block.Heading(spans(random));
            case 1 -> new Block.Quote(spans(random));
            case 2 -> new Block.Note(spans(random));
            case 3 ->
                new Block.Bullets(IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(i -> spans(random))
                        .toList());
            case 4 -> new Block.CodeBlock(random.nextBoolean() ? "java" : "", words(random, "\n"));
            default -> new Block.Paragraph(spans(random));
        };
    }

    private static List<Span> spans(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> leaves().get(random.nextInt(leaves().size())).apply(words(random, " ")))
                .toList();
    }

    private static String words(Random random, String between) {
        var text = new StringBuilder();
        int length = random.nextInt(3) == 0 ? random.nextInt(400) : random.nextInt(20);
        for (int i = 0; i < length; i++) {
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "🐢🐢";
                        case 1 -> "**[x](y)**";
                        case 2 -> "`" + "z".repeat(random.nextInt(200));
                        case 3 -> between;
                        default -> "word" + (random.nextInt(5) == 0 ? "" : " ");
                    });
        }
        return text.toString();
    }
}
