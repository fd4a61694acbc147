package dev.prepbot.grade.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.prepbot.grade.model.Trouble.Kind;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a model said about an answer, and believes nothing: one entry for each key point and nothing else, and only
 * quotes that stand in the answer and not merely in the question.
 */
final class Verdicts {

    private static final String POINTS = "points";
    private static final String POINT = "point";
    private static final String VERDICT = "verdict";
    private static final String QUOTES = "quotes";

    /** More than three were not asked for; a few more are no reason to throw the rest away. */
    private static final int MOST_QUOTES = 8;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Question question;
    private final Said asked;
    private final Said answer;

    Verdicts(Question question, String answer) {
        this.question = question;
        this.asked = new Said(question.asked());
        this.answer = new Said(answer);
    }

    /**
     * The judgement on each key point in the question's order.
     *
     * @throws TroubleException if the text is not what was asked for
     */
    List<PointGrade> read(String text) {
        var entries = only(parsed(text), POINTS).path(POINTS);
        var points = question.keyPoints();
        require(entries.isArray() && entries.size() == points.size());
        var found = new PointGrade[points.size()];
        for (var entry : entries) {
            var number = only(entry, POINT, VERDICT, QUOTES).path(POINT);
            require(number.isInt() && number.asInt() >= 1 && number.asInt() <= found.length);
            int at = number.asInt() - 1;
            require(found[at] == null);
            found[at] = grade(points.get(at), entry);
        }
        return List.of(found);
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            // Its message holds what the model said.
            throw new TroubleException(Trouble.of(Kind.NOT_AS_ASKED));
        }
    }

    private PointGrade grade(KeyPoint point, JsonNode entry) {
        var verdict = verdict(entry.path(VERDICT));
        var evidence = evidence(entry.path(QUOTES));
        if (verdict == Verdict.MISSED) {
            return new PointGrade(point.text(), point.weight(), verdict, List.of());
        }
        // Without words of the learner's own it is only the model's word: they see the point and settle it.
        return new PointGrade(point.text(), point.weight(), evidence.isEmpty() ? Verdict.UNSURE : verdict, evidence);
    }

    private static Verdict verdict(JsonNode node) {
        require(node.isTextual());
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(node.asText()))
                .findFirst()
                .orElseThrow(() -> new TroubleException(Trouble.of(Kind.NOT_AS_ASKED)));
    }

    private List<String> evidence(JsonNode quotes) {
        require(quotes.isArray() && quotes.size() <= MOST_QUOTES);
        var evidence = new ArrayList<String>();
        for (var quote : quotes) {
            require(quote.isTextual());
            Optional.of(quote.asText())
                    .filter(text -> asked.passage(text).isEmpty())
                    .flatMap(answer::passage)
                    .filter(passage -> !evidence.contains(passage))
                    .ifPresent(evidence::add);
        }
        return evidence;
    }

    /** The node, if it is an object with these fields and no others. */
    private static JsonNode only(JsonNode node, String... fields) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        require(node.isObject() && Set.copyOf(names).equals(Set.of(fields)));
        return node;
    }

    private static void require(boolean asAsked) {
        if (!asAsked) {
            throw new TroubleException(Trouble.of(Kind.NOT_AS_ASKED));
        }
    }
}
