package dev.prepbot.store;

import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.Posed.Result;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.Handout;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The questions of an interview as JSON. */
final class PosedJson {

    /** Between a prompt and what was handed over with it; no question file may hold it. */
    private static final char SEPARATOR = '\u001e';

    private PosedJson() {}

    private record KeptQuestion(
            String id,
            String prompt,
            String topic,
            Level level,
            Kind kind,
            List<Stage> stages,
            List<String> tags,
            List<KeyPoint> keyPoints,
            Guidance guidance) {

        static KeptQuestion of(Question question) {
            var placing = question.placing();
            return new KeptQuestion(
                    question.id().value(),
                    question.prompt()
                            + question.exercise()
                                    .map(work -> SEPARATOR + work.asked())
                                    .orElse(""),
                    placing.topic().slug(),
                    placing.level(),
                    placing.kind(),
                    placing.stages().stream().sorted().toList(),
                    placing.tags(),
                    question.keyPoints(),
                    question.guidance());
        }

        Question question() {
            var placing = new Placing(new Topic(topic), level, kind, Set.copyOf(stages), tags);
            int end = prompt.indexOf(SEPARATOR);
            return new Question(
                    new QuestionId(id),
                    end < 0 ? prompt : prompt.substring(0, end),
                    placing,
                    keyPoints,
                    guidance,
                    Optional.empty(),
                    List.of(),
                    end < 0 ? Optional.empty() : Optional.of(new Handout(prompt.substring(end + 1))));
        }
    }

    /**
     * @param grade one where it was answered, else none
     * @param followsUp one for a follow-up, else none
     */
    private record KeptPosed(
            String asking,
            KeptQuestion question,
            boolean hinted,
            boolean skipped,
            List<Grade> grade,
            List<Integer> followsUp,
            String words) {

        static KeptPosed of(Posed posed) {
            return new KeptPosed(
                    posed.asking().value(),
                    KeptQuestion.of(posed.question()),
                    posed.hinted(),
                    posed.result() instanceof Result.Skipped,
                    posed.grade().stream().toList(),
                    posed.followsUp().stream().toList(),
                    posed.result() instanceof Result.Answered answered ? answered.words() : "");
        }

        Posed posed() {
            var result = skipped
                    ? new Result.Skipped()
                    : grade.stream()
                            .<Result>map(earned -> new Result.Answered(earned, words))
                            .findFirst()
                            .orElseGet(Result.Open::new);
            return new Posed(
                    new AskingId(asking),
                    question.question(),
                    result,
                    hinted,
                    followsUp.stream().findFirst());
        }
    }

    private record All(List<KeptPosed> questions) {}

    static String write(List<Posed> questions) {
        return StoredJson.write(new All(questions.stream().map(KeptPosed::of).toList()));
    }

    static List<Posed> read(String json) {
        return StoredJson.read(json, All.class).questions().stream()
                .map(KeptPosed::posed)
                .toList();
    }
}
