package dev.prepbot.grade.model;

import static dev.prepbot.grade.model.Replies.entry;
import static dev.prepbot.grade.model.Replies.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class VerdictsTest {

    private static final Map<String, Object> SECOND = entry(2, "missed");

    @Test
    void a_good_reply_is_taken_with_the_words_as_they_were_typed() {
        assertThat(read(Replies.GOOD))
                .containsExactly(
                        new PointGrade("Reads get faster", 2, Verdict.COVERED, List.of("speeds  up reads")),
                        new PointGrade("Writes get slower", 1, Verdict.COVERED, List.of("each write gets slower")));
    }

    @Test
    void the_order_of_the_entries_does_not_matter() {
        assertThat(read(reply(SECOND, entry(1, "covered", "speeds up reads"))))
                .extracting(PointGrade::verdict)
                .containsExactly(Verdict.COVERED, Verdict.MISSED);
    }

    @Test
    void a_quote_is_found_whatever_its_case_space_and_dashes() {
        assertThat(first("COVERED".toLowerCase(java.util.Locale.ROOT), "an index\nSPEEDS up   reads", "slower - it"))
                .isEqualTo(new PointGrade(
                        "Reads get faster", 2, Verdict.COVERED, List.of("An Index speeds  up reads", "slower – it")));
    }

    @Test
    void a_covered_point_without_a_quote_from_the_answer_is_unsure() {
        assertThat(first("covered")).isEqualTo(unsure());
        assertThat(first("covered", "it makes queries quick")).isEqualTo(unsure());
        assertThat(first("contradicted", "reads get slower")).isEqualTo(unsure());
    }

    @Test
    void words_of_the_question_are_no_evidence() {
        assertThat(first("covered", "an index")).isEqualTo(unsure());
    }

    @Test
    void a_piece_of_a_word_a_sign_and_nothing_are_no_evidence() {
        assertThat(first("covered", "peeds up read", "–", "", "  ", "e")).isEqualTo(unsure());
    }

    @Test
    void the_same_quote_counts_once_and_one_of_two_is_enough() {
        assertThat(first("covered", "speeds up reads", "Speeds up reads", "made up"))
                .isEqualTo(new PointGrade("Reads get faster", 2, Verdict.COVERED, List.of("speeds  up reads")));
    }

    @Test
    void a_missed_point_has_no_evidence_whatever_is_quoted() {
        assertThat(first("missed", "speeds up reads").evidence()).isEmpty();
    }

    @Test
    void a_quote_in_a_language_without_spaces_is_found() {
        assertThat(new Said("索引加快读取。").passage("加快读取")).contains("加快读取");
        assertThat(new Said("Größe ﬁnden").passage("GRÖSSE FINDEN".replace("SS", "ß")))
                .contains("Größe ﬁnden");
    }

    static Stream<Arguments> unusable() {
        var first = entry(1, "covered", "speeds up reads");
        return Stream.of(
                Arguments.of("no JSON", "Well done!"),
                Arguments.of("nothing", ""),
                Arguments.of("prose around it", "Here you are: " + Replies.GOOD),
                Arguments.of("a fence around it", "```json\n" + Replies.GOOD + "\n```"),
                Arguments.of("text behind it", Replies.GOOD + " That is all."),
                Arguments.of("cut off", Replies.GOOD.substring(0, Replies.GOOD.length() - 9)),
                Arguments.of("a list", "[]"),
                Arguments.of("null", "null"),
                Arguments.of("nested far too deep", "[".repeat(5000)),
                Arguments.of("no points", "{}"),
                Arguments.of("points of another type", "{\"points\":\"all\"}"),
                Arguments.of("another field besides", "{\"points\":[],\"score\":1}"),
                Arguments.of("the field twice", "{\"points\":[],\"points\":[]}"),
                Arguments.of("fewer points", reply(first)),
                Arguments.of("more points", reply(first, SECOND, entry(3, "covered"))),
                Arguments.of("a point twice", reply(first, first)),
                Arguments.of("an unknown point", reply(first, entry(7, "missed"))),
                Arguments.of("point zero", reply(first, entry(0, "missed"))),
                Arguments.of("a point by name", reply(first, entry("2", "missed"))),
                Arguments.of("a point that is no whole number", reply(first, entry(2.5, "missed"))),
                Arguments.of("an unknown verdict", reply(first, entry(2, "brilliant"))),
                Arguments.of("a verdict in another case", reply(first, entry(2, "MISSED"))),
                Arguments.of("a verdict of another type", reply(first, entry(2, true))),
                Arguments.of("a quote of another type", reply(first, entry(2, "covered", 5))),
                Arguments.of("more quotes than anyone needs", reply(first, entry(2, "covered", (Object[])
                        "a b c d e f g h i".split(" ", -1)))),
                Arguments.of(
                        "quotes as one text", reply(first, Map.of("point", 2, "verdict", "missed", "quotes", "x"))),
                Arguments.of("no quotes", reply(first, Map.of("point", 2, "verdict", "missed"))),
                Arguments.of(
                        "a reason besides",
                        reply(first, Map.of("point", 2, "verdict", "missed", "quotes", List.of(), "why", "so"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unusable(String what, String text) {
        assertThatThrownBy(() -> read(text))
                .as(what)
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        e -> assertThat(e.trouble().kind()).isEqualTo(Trouble.Kind.NOT_AS_ASKED));
    }

    private static List<PointGrade> read(String text) {
        return new Verdicts(Replies.QUESTION, Replies.ANSWER).read(text);
    }

    private static PointGrade first(String verdict, Object... quotes) {
        return read(reply(entry(1, verdict, quotes), SECOND)).get(0);
    }

    private static PointGrade unsure() {
        return new PointGrade("Reads get faster", 2, Verdict.UNSURE, List.of());
    }
}
