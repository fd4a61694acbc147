package dev.prepbot.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LateGraderTest {

    static final Question QUESTION = new Question(
            new QuestionId("some-question"),
            "What does a cache do?",
            new Placing(new Topic("apis"), Level.JUNIOR, Kind.CONCEPT, Set.of(), List.of()),
            List.of(new KeyPoint("It keeps results near.", 1, List.of())),
            new Guidance("", "", List.of(), List.of(), List.of()),
            Optional.empty(),
            List.of());

    private final Queue<Runnable> background = new ArrayDeque<>();

    @Test
    void until_the_better_grader_is_ready_the_first_one_grades_and_says_so() {
        var grader = LateGrader.until(named("first"), () -> named("better"), background::add);
        assertThat(grader.grade(QUESTION, "x").gradedBy()).isEqualTo("first");
        background.remove().run();
        assertThat(grader.grade(QUESTION, "x").gradedBy()).isEqualTo("better");
    }

    @Test
    void a_grader_that_cannot_be_loaded_leaves_the_first_one() {
        var grader = LateGrader.until(
                named("first"),
                () -> {
                    throw new UnsatisfiedLinkError("no library for this platform");
                },
                background::add);
        background.remove().run();
        assertThat(grader.grade(QUESTION, "x").gradedBy()).isEqualTo("first");
    }

    private static Grader named(String name) {
        return (question, answer) -> new Grade(List.of(), name);
    }
}
