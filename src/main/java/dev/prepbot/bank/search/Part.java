package dev.prepbot.bank.search;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;

/** A part of a question in which words are looked for, by their stems. */
enum Part {
    PROMPT(5, true),
    TAGS(4, true),
    SUBJECT(2.5f, true),
    POINTS(2, true),
    GUIDANCE(0.6f, false);

    private final float weight;
    private final boolean essential;

    /**
     * @param weight how much a word counts that stands here
     * @param essential whether it says what the question is about, and not only what could be said
     */
    Part(float weight, boolean essential) {
        this.weight = weight;
        this.essential = essential;
    }

    String field() {
        return name();
    }

    float weight() {
        return weight;
    }

    boolean essential() {
        return essential;
    }

    String text(Question question, Bank bank) {
        return String.join("\n", texts(question, bank));
    }

    private List<String> texts(Question question, Bank bank) {
        return switch (this) {
            case PROMPT -> List.of(question.prompt());
            case TAGS -> question.placing().tags();
            case SUBJECT ->
                List.of(question.id().value(), bank.about(question.topic()).title());
            case POINTS -> points(question);
            case GUIDANCE -> guidance(question);
        };
    }

    private static List<String> points(Question question) {
        var texts = new ArrayList<String>();
        question.keyPoints().forEach(point -> {
            texts.add(point.text());
            texts.addAll(point.accept());
        });
        return texts;
    }

    private static List<String> guidance(Question question) {
        var guidance = question.guidance();
        var texts = new ArrayList<>(List.of(guidance.modelAnswer(), guidance.hint()));
        texts.addAll(guidance.pitfalls());
        guidance.followUps().forEach(next -> {
            texts.add(next.question());
            texts.add(next.goodReply());
        });
        question.quiz().ifPresent(quiz -> quiz.options().forEach(option -> texts.add(option.text())));
        return texts;
    }
}
