package dev.prepbot.grade;

import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.question.Question;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Grades in a simple way until a better grader is ready, and for good where that one cannot be had. */
public final class LateGrader implements Grader {

    private static final Logger log = LoggerFactory.getLogger(LateGrader.class);

    private volatile Grader current;

    private LateGrader(Grader first) {
        current = first;
    }

    /** Grades word by word until the encoder is loaded. */
    public static LateGrader loading(Executor background) {
        return until(new StemmedWordGrader(), KeyPointGrader::load, background);
    }

    static LateGrader until(Grader first, Callable<Grader> better, Executor background) {
        var grader = new LateGrader(first);
        background.execute(() -> grader.load(better));
        return grader;
    }

    private void load(Callable<Grader> better) {
        try {
            current = better.call();
            log.info("answers are graded by what their words mean");
            // A native library that is missing or broken is an error of linkage.
        } catch (Exception | LinkageError e) {
            log.warn("the encoder cannot be loaded, so answers are graded word by word: {}", e.toString());
        }
    }

    @Override
    public Grade grade(Question question, String answer) {
        return current.grade(question, answer);
    }
}
