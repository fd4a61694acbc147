package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Message;
import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import dev.prepbot.prep.interview.InterviewEvent.Answered;
import dev.prepbot.prep.interview.InterviewEvent.HintTaken;
import dev.prepbot.prep.interview.InterviewEvent.Opened;
import dev.prepbot.prep.interview.InterviewEvent.Skipped;
import dev.prepbot.prep.interview.Next;
import dev.prepbot.prep.interview.QuestionChoice;
import dev.prepbot.prep.interview.Samples;
import dev.prepbot.prep.interview.Venue;
import dev.prepbot.prep.interview.Wanted;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.words.Bundles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an interview says fits every platform, with the questions that come with the program. */
final class InterviewTextTest {

    private static final long SEED = 5;

    private static final Bank BANK = ((Loaded.Good) BankLoader.load(QuestionFiles.bundled())).bank();
    private static final Words WORDS = new Bundles().in(Locale.ENGLISH);
    private static final Grader GRADER = new StemmedWordGrader();

    @ParameterizedTest
    @EnumSource
    void a_long_interview_of_every_stage_and_level_fits(Stage stage) {
        for (var level : Level.values()) {
            var wanted = new Wanted(stage, level, Wanted.MOST);
            var questions = QuestionChoice.of(BANK, wanted, List.of(), new Random(SEED));
            assertThat(questions).as("%s %s", stage, level).hasSize(Wanted.MOST);
            messages(questions).forEach(InterviewTextTest::fits);
        }
    }

    @Test
    void the_longest_questions_fit() {
        var longest = BANK.all().stream()
                .sorted(Comparator.comparingInt(
                                (Question question) -> question.prompt().length()
                                        + question.keyPoints().toString().length())
                        .reversed())
                .limit(Wanted.MOST)
                .toList();
        messages(longest).forEach(InterviewTextTest::fits);
    }

    @Test
    void a_gist_is_short_and_shows_what_it_left_out() {
        assertThat(BANK.all())
                .extracting(question -> Gist.of(question.prompt()))
                .allMatch(gist -> !gist.isBlank() && gist.length() <= 120);
        assertThat(Gist.of("Short?")).isEqualTo("Short?");
        assertThat(Gist.of("A **bold** word.\n\nMore.")).isEqualTo("A bold word.");
        assertThat(Gist.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(120).endsWith("word …");
        assertThat(Gist.cut("x".repeat(80), 55)).hasSize(55);
    }

    private static Stream<Message> messages(List<Question> questions) {
        var interview = after(
                Samples.opening("id00000000000001", questions.toArray(Question[]::new)),
                new Opened(new Venue.Direct()));
        var card = new InterviewCard(WORDS, BANK);
        var messages = new ArrayList<Message>(List.of(card.intro(interview)));
        for (int i = 0; i < questions.size(); i++) {
            messages.add(card.question(interview, i));
            messages.add(card.hint(interview, i));
            var question = questions.get(i);
            interview = after(interview, new HintTaken(i));
            interview = after(
                    interview,
                    i % 3 == 2
                            ? new Skipped(i)
                            : new Answered(
                                    i,
                                    GRADER.grade(question, question.guidance().modelAnswer())));
        }
        messages.add(new ScorecardText(WORDS, BANK).message(interview, List.of()));
        return messages.stream();
    }

    private static void fits(Message message) {
        assertThat(Pages.of(message))
                .allSatisfy(page -> assertThat(
                                page.blocks().stream().mapToInt(Length::of).sum())
                        .isLessThanOrEqualTo(Pages.LONGEST));
    }

    private static Interview after(Interview interview, InterviewEvent event) {
        return interview.next(event, Samples.NOON) instanceof Next.Went<Interview> went ? went.to() : interview;
    }
}
