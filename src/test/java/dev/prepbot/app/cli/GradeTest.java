package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GradeTest {

    @TempDir
    Path directory;

    @Test
    void answers_to_questions_of_the_bank_are_graded_line_by_line() {
        var typed = prepbot("grade", "--lexical", "--answers", "src/test/resources/grading/answers.tsv");
        assertThat(typed.code()).as(typed.err()).isZero();
        var lines = typed.out().lines().toList();
        assertThat(lines).hasSize(3).startsWith("line\tquestion\tscore\tpoints\tcovered\tconfidence");
        assertThat(lines.get(1)).startsWith("2\tdb-acid-properties\t0.");
        assertThat(lines.get(1).split("\t", -1)[4]).contains("|");
        assertThat(lines.get(2)).startsWith("3\tdb-acid-properties\t0.000").endsWith("\t\t0.000");
    }

    @Test
    void a_rubric_of_its_own_is_graded_with_the_words_that_earned_each_point() {
        var json = prepbot("grade", "--lexical", "--json", "--answers", "src/test/resources/grading/own-rubric.tsv")
                .json();
        var points = json.at("/answers/0/points");
        assertThat(json.at("/answers/0/score").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/answers/0/confidence").asDouble()).isEqualTo(0.5);
        assertThat(points.at("/0/covered").asBoolean()).isTrue();
        assertThat(points.at("/0/evidence").toString()).contains("outlive", "source");
        assertThat(points.at("/1/covered").asBoolean()).isFalse();
    }

    @Test
    void each_sentence_of_a_reference_is_a_point() throws IOException {
        var file = Files.writeString(directory.resolve("a.tsv"), """
                question\treference\tanswer
                What is TCP?\tIt delivers bytes in order. It sends lost segments again.\tdelivers all bytes in order
                """);
        var typed = prepbot("grade", "--lexical", "--answers", file.toString());
        assertThat(typed.out().lines().toList().get(1)).isEqualTo("2\tline-2\t0.500\t2\t1\t0.500");
    }

    @Test
    void by_meaning_the_score_tells_how_near_an_answer_comes_to_a_reference() throws IOException {
        var file = Files.writeString(directory.resolve("a.tsv"), """
                question\treference\tanswer
                What is TCP?\tIt delivers bytes in order and sends lost segments again.\tbytes come in order, lost segments are sent again
                What is TCP?\tIt delivers bytes in order and sends lost segments again.\tdata arrives in sequence, and missing packets are retransmitted
                What is TCP?\tIt delivers bytes in order and sends lost segments again.\tit is a protocol of the internet
                What is TCP?\tIt delivers bytes in order and sends lost segments again.\t-
                """);
        var typed = prepbot("grade", "--answers", file.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        var scores = typed.out()
                .lines()
                .skip(1)
                .map(line -> Double.valueOf(line.split("\t", -1)[2]))
                .toList();
        assertThat(scores).hasSize(4).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(scores.get(0)).isGreaterThan(0.75);
        assertThat(scores.get(1)).isGreaterThan(scores.get(2) + 0.1);
        assertThat(scores.get(3)).isLessThan(0.1);
    }

    @Test
    void what_is_wrong_with_a_file_is_told_with_its_line() throws IOException {
        assertThat(told("id\tanswer\nno-such-question\tx\n")).contains(":2: unknown question `no-such-question`");
        assertThat(told("id\ttext\n")).contains(":1: the column `answer` is missing");
        assertThat(told("question\tkey_points\tanswer\nx\ty\tz\ttoo much\n")).contains(":2: 4 cells under 3 columns");
        assertThat(told("question\treference\tanswer\nx\t\tz\n")).contains(":2: nothing stands under `reference`");
        assertThat(told("")).contains("is empty");
        assertThat(prepbot("grade", "--answers", "nowhere.tsv").err()).contains("there is no file nowhere.tsv");
        assertThat(prepbot("grade").err()).contains("--answers FILE");
    }

    private String told(String content) throws IOException {
        var file = Files.writeString(directory.resolve("wrong.tsv"), content);
        var typed = prepbot("grade", "--lexical", "--answers", file.toString());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        return typed.err();
    }
}
