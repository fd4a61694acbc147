package dev.prepbot.grade;

import dev.prepbot.prep.grading.Remark;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What there is to remark about an answer, by limits that were set on labelled answers. */
final class Remarks {

    /** Fewer words cannot be told from an honest short answer. */
    private static final int SOME_WORDS = 8;

    private static final int MANY_WORDS = 20;

    /** Who says so is honest, however little follows. */
    private static final Pattern HONEST = Pattern.compile(
            "(?i)\\b(no idea|no clue|not sure|don'?t know|do not know|dunno|maybe|i think|i guess|i would guess|perhaps)\\b");

    private Remarks() {}

    static Set<Remark> about(Passage answer, Manner manner) {
        var remarks = EnumSet.noneOf(Remark.class);
        if (answer.words().stream().allMatch(word -> word.weight() == 0)) {
            remarks.add(Remark.EMPTY);
            return remarks;
        }
        copies(manner, remarks);
        if (manner.orders()) {
            remarks.add(Remark.INSTRUCTIONS);
        }
        if (manner.distinct() < 0.5 && manner.words() >= MANY_WORDS) {
            remarks.add(Remark.REPETITION);
        }
        if (isForeign(manner)) {
            remarks.add(Remark.OTHER_LANGUAGE);
        } else if (manner.emptyWords() < 0.12 && manner.words() >= SOME_WORDS) {
            remarks.add(Remark.KEYWORD_SOUP);
        }
        if (remarks.isEmpty()) {
            nothingToThePoint(answer, manner, remarks);
        }
        return remarks;
    }

    private static void copies(Manner manner, Set<Remark> remarks) {
        if (manner.echo() > 0.85) {
            remarks.add(Remark.QUESTION_ECHO);
        }
        if (manner.hint() > 0.5) {
            remarks.add(Remark.HINT_COPY);
        }
        if (manner.model() > 0.6 && manner.words() >= MANY_WORDS) {
            remarks.add(Remark.MODEL_COPY);
        }
    }

    private static boolean isForeign(Manner manner) {
        return manner.foreign() > 0.1 || (manner.foreign() > 0.02 && manner.emptyWords() < 0.12);
    }

    private static void nothingToThePoint(Passage answer, Manner manner, Set<Remark> remarks) {
        boolean honest =
                manner.words() < MANY_WORDS && HONEST.matcher(answer.text()).find();
        if (honest || manner.known() > 0.25) {
            return;
        }
        double near = manner.unaided() ? 0.3 : 0.4;
        if (manner.emptyWords() > 0.53 && manner.words() >= MANY_WORDS && manner.likeness() < near) {
            remarks.add(Remark.FILLER);
        } else if (manner.likeness() < 0.25) {
            remarks.add(Remark.UNRELATED);
        }
    }
}
