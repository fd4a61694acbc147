package dev.prepbot.prep.interview;

import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Stage;

/**
 * What kind of interview someone asked for.
 *
 * @param stage the conversation that is rehearsed
 * @param level the seniority that is applied for
 * @param questions how many questions, {@value #FEWEST} to {@value #MOST}
 */
public record Wanted(Stage stage, Level level, int questions) {

    public static final int FEWEST = 1;
    public static final int MOST = 10;
    public static final int USUAL = 5;

    public Wanted {
        if (questions < FEWEST || questions > MOST) {
            throw new IllegalArgumentException("an interview has 1 to 10 questions, not " + questions);
        }
    }

    /** Whether a question is of this very stage and level, rather than a near one. */
    public boolean fits(Question question) {
        return question.level() == level && question.placing().stages().contains(stage);
    }
}
