package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.dialogue.Plain;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Source;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.words.Bundles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class QuestionCardTest {

    @Test
    void a_source_with_an_address_is_a_link_and_one_without_is_named() {
        var blocks = revealed(
                new Source("Manual", Optional.of("Indexes"), Optional.of("https://example.org/x")),
                new Source("A book", Optional.empty(), Optional.empty()));
        assertThat(((Block.Run) blocks.get(blocks.size() - 1)).spans())
                .containsExactly(
                        new Span.Plain("Read more: "),
                        new Span.Link("Manual, Indexes", "https://example.org/x"),
                        new Span.Plain("; "),
                        new Span.Plain("A book"));
    }

    @Test
    void without_sources_nothing_is_said_of_them() {
        assertThat(Plain.bareBlocks(revealed())).doesNotContain("Read more").endsWith("Because.");
    }

    private static List<Block> revealed(Source... sources) {
        var question = new Question(
                new QuestionId("sample"),
                "Why?",
                new Placing(new Topic("databases"), Level.MID, Kind.CONCEPT, Set.of(), List.of()),
                List.of(new KeyPoint("Because", 1, List.of())),
                new Guidance("Think.", "Because.", List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of(sources));
        var card = new QuestionCard(new Bundles().in(Locale.ENGLISH), new Bank(List.of(question)));
        return card.revealed(question, new AskingId("x")).blocks();
    }
}
