package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.dialogue.Plain;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.attempt.AnswerText;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.board.Membership;
import dev.prepbot.prep.board.Period;
import dev.prepbot.prep.board.Score;
import dev.prepbot.prep.board.Standings;
import dev.prepbot.prep.goal.Goal;
import dev.prepbot.prep.goal.GoalProgress;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.progress.Progress;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.quiz.QuizMode;
import dev.prepbot.prep.quiz.QuizResult;
import dev.prepbot.words.Bundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Boards, statistics and answers at their longest, with the bundled questions and in every language. */
final class LongestProgressTest {

    private static final Instant NOW = Instant.parse("2026-09-30T22:59:59Z");
    private static final ZoneId ZONE = ZoneId.of("America/Argentina/ComodRivadavia");
    private static final PersonId ME = person(3);

    /** The question with its code, four thousand characters, and what each key point came to. */
    private static final int MOST_PAGES = 5;

    private final Bank bank = BundledBank.load();

    @Test
    void a_page_of_a_board_is_one_message() {
        var standings = Standings.of(
                IntStream.range(0, 2_000)
                        .mapToObj(at -> new Score(member(at), 1_000_000 - at))
                        .toList(),
                Map.of());
        for (var words : languages()) {
            var card = new BoardCard(words, ZONE, ME);
            for (var period : Period.values()) {
                var blocks = new ArrayList<Block>(
                        card.page(period, Optional.of("x".repeat(80)), standings, 0, Optional.of(member(3))));
                blocks.add(card.reset(period.around(NOW, ZONE)));
                assertThat(Pages.of(Message.of(blocks))).hasSize(1);
            }
            assertThat(Pages.of(card.rules())).hasSize(1);
            assertThat(Pages.of(card.joined(member(1)))).hasSize(1);
        }
    }

    @Test
    void a_picture_tells_all_that_it_shows() {
        var standings = Standings.of(
                IntStream.range(0, 12)
                        .mapToObj(at -> new Score(member(2 * at + 1), 1_000_000 - at))
                        .toList(),
                Map.of());
        var progress = Progress.of(
                bank.all().stream().map(question -> attempt(question, "words")).toList(), bank, NOW);
        for (var words : languages()) {
            var card = new BoardCard(words, ZONE, ME);
            var window = Period.WEEK.around(NOW, ZONE);
            var board = new BoardPicture(words, card).of(Period.WEEK, standings, card.resetInLetters(window));
            assertThat(board.rows()).hasSize(Standings.ON_A_PAGE);
            assertThat(board.rows()).filteredOn(row -> row.highlighted()).hasSize(1);
            var radar = new TopicPicture(words, bank).of(progress);
            assertThat(radar.axes())
                    .allSatisfy(axis -> assertThat(radar.alternative()).contains(axis.label()));
        }
    }

    @Test
    void someones_progress_in_every_topic_is_one_message() {
        var progress = Progress.of(
                bank.all().stream().map(question -> attempt(question, "words")).toList(), bank, NOW);
        for (var words : languages()) {
            var card = new ProgressCard(words, bank);
            var blocks = new ArrayList<Block>(card.totals(progress));
            var goal = new Goal(Optional.of(7), Optional.of(20));
            blocks.addAll(new GoalText(words).blocks(GoalProgress.of(goal, Map.of(), LocalDate.parse("2026-09-30"))));
            blocks.addAll(card.quizzes(Collections.nCopies(
                    99_999,
                    new QuizResult(
                            ME,
                            new QuizResult.About(
                                    bank.all().get(0).id(),
                                    bank.all().get(0).topic(),
                                    bank.all().get(0).level()),
                            true,
                            10,
                            NOW,
                            Optional.empty(),
                            QuizMode.SOLO))));
            blocks.addAll(card.shares(progress));
            assertThat(Pages.of(Message.of(blocks))).hasSize(1);
        }
    }

    @Test
    void a_page_of_answers_is_one_message() {
        var longest = bank.all().stream()
                .sorted(Comparator.comparing((Question question) ->
                                Gist.of(question.prompt()).length())
                        .reversed())
                .limit(30)
                .map(question -> attempt(question, "words"))
                .toList();
        for (var words : languages()) {
            var list = new AnswerList(words, bank, ZONE);
            assertThat(Pages.of(list.page(longest, 0, "w".repeat(70)))).hasSize(1);
        }
    }

    @Test
    void a_whole_answer_is_shown_and_nothing_is_lost() {
        int longest = 0;
        for (var words : languages()) {
            var list = new AnswerList(words, bank, ZONE);
            for (var question : bank.all()) {
                var card = list.whole(attempt(question, "*word* ".repeat(AnswerText.LONGEST / 7)));
                var pages = Pages.of(card);
                assertThat(pages).as("%s", question.id()).hasSizeLessThanOrEqualTo(MOST_PAGES);
                assertThat(Plain.bare(pages)).isEqualTo(Plain.bareBlocks(card.blocks()));
                longest = Math.max(longest, pages.size());
            }
        }
        System.out.printf("whole answers: %d questions, at most %d pages%n", bank.size(), longest);
    }

    private static Attempt attempt(Question question, String answer) {
        var points = question.keyPoints().stream()
                .map(point -> new PointGrade(point.text(), point.weight(), Verdict.COVERED, List.of("w".repeat(30))))
                .toList();
        return new Attempt(
                question.id().hashCode() + (1L << 40),
                ME,
                new AskingId("a"),
                question.id(),
                Mode.PRACTICE,
                NOW,
                ZONE,
                answer,
                new Grade(points, "stemmed-words"));
    }

    private static Membership member(int at) {
        return at % 2 == 0
                ? Membership.anonymous(person(at), Membership.MOST_ALIAS, NOW)
                : Membership.named(person(at), "n".repeat(Membership.LONGEST_NAME), NOW);
    }

    private static PersonId person(int at) {
        return new PersonId("discord", "1".repeat(18) + at);
    }

    private static List<Words> languages() {
        var lexicon = new Bundles();
        return lexicon.languages().stream().map(lexicon::in).toList();
    }
}
