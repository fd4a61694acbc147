package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.dialogue.Plain;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import dev.prepbot.words.Bundles;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be said about the bundled questions, in every language. */
final class LongestCardsTest {

    private static final AskingId ASKING = new AskingId("x".repeat(16));

    /** More than this is a wall that nobody reads. */
    private static final int MOST_PAGES = 4;

    private final Bank bank = BundledBank.load();

    @Test
    void all_that_is_said_about_any_bundled_question_fits_and_nothing_is_lost() {
        int longest = 0;
        for (var words : languages()) {
            for (var question : bank.all()) {
                for (var card : cards(words, question)) {
                    var pages = Pages.of(card);
                    assertThat(pages).as("%s", question.id()).hasSizeLessThanOrEqualTo(MOST_PAGES);
                    assertThat(Plain.bare(pages)).isEqualTo(Plain.bareBlocks(card.blocks()));
                    assertThat(pages)
                            .allSatisfy(page -> assertThat(page.blocks().stream()
                                            .mapToInt(Length::of)
                                            .sum())
                                    .isLessThanOrEqualTo(Pages.LONGEST));
                    longest = Math.max(longest, pages.size());
                }
            }
        }
        System.out.printf("cards: %d questions, at most %d pages%n", bank.size(), longest);
    }

    @Test
    void a_question_and_its_hint_are_one_message() {
        for (var words : languages()) {
            for (var question : bank.all()) {
                var card = new QuestionCard(words, bank);
                assertThat(Pages.of(card.asked("daily.title", question, ASKING)))
                        .as("%s", question.id())
                        .hasSize(1);
                assertThat(Pages.of(card.hint(question, ASKING))).hasSize(1);
            }
        }
    }

    @Test
    void no_code_of_a_bundled_question_is_torn() {
        var words = languages().get(0);
        for (var question : bank.all()) {
            for (var card : cards(words, question)) {
                assertThat(fences(Pages.of(card))).as("%s", question.id()).isEqualTo(fences(List.of(card)));
            }
        }
    }

    @Test
    void the_points_to_tick_are_one_message_as_it_is_changed_in_its_place() {
        var about = List.of("x".repeat(16), "123456789", "x".repeat(16));
        for (var words : languages()) {
            for (var question : bank.all()) {
                var points = grade(question, Verdict.CONTRADICTED).points();
                var all = IntStream.range(0, points.size()).boxed().collect(Collectors.toSet());
                var answer = new CheckCard.Answer(Optional.of(question), points, about);
                var card = new CheckCard(words).message(answer, new CheckCard.Ticks(Set.of(), all, true));
                assertThat(Pages.of(card)).as("%s", question.id()).hasSize(1);
            }
        }
    }

    private static List<Block> fences(List<Message> pages) {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Block.CodeBlock.class::isInstance)
                .toList();
    }

    private List<Message> cards(Words words, Question question) {
        var card = new QuestionCard(words, bank);
        return Stream.of(
                        card.asked("daily.title", question, ASKING),
                        card.hint(question, ASKING),
                        card.revealed(question, ASKING),
                        Message.of(new Feedback(words).blocks(grade(question, Verdict.COVERED), question)),
                        Message.of(new Feedback(words).blocks(grade(question, Verdict.MISSED), question)),
                        Message.of(new Feedback(words).blocks(grade(question, Verdict.UNSURE), question)))
                .toList();
    }

    private static Grade grade(Question question, Verdict verdict) {
        var evidence = verdict == Verdict.MISSED ? List.<String>of() : Collections.nCopies(20, "w".repeat(30));
        return new Grade(
                question.keyPoints().stream()
                        .map(point -> new PointGrade(point.text(), point.weight(), verdict, evidence))
                        .toList(),
                "stemmed-words");
    }

    private static List<Words> languages() {
        var lexicon = new Bundles();
        return lexicon.languages().stream().map(lexicon::in).toList();
    }
}
