package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.ReviewText;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.question.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be done after an answer, in at most three rows; what is seldom wanted stands behind "More".
 *
 * @param recall what the answer did to the person's card; empty if it was no attempt at the question
 */
record FeedbackButtons(Words words, AskingId asking, QuestionId question, Optional<AnswerKeeping.Recall> recall) {

    List<List<Control>> rows(ReviewText text) {
        var rows = new ArrayList<List<Control>>();
        rows.add(goOn());
        recall.ifPresent(kept -> rows.add(List.of(text.ratings(kept.attempt(), kept.rating()))));
        return rows;
    }

    /** The row that is always there. Who made no attempt has not been shown the points, so there are none to check. */
    private List<Control> goOn() {
        return List.of(
                Action.REVEAL.button(words, Style.PLAIN, asking.value()),
                Action.ANSWER.button(words, "button.answer-again", Style.PLAIN, asking.value()),
                Action.NEXT.button(words, Style.PRIMARY, asking.value()),
                recall.map(kept -> Action.CHECK_POINTS.button(
                                words, Style.PLAIN, asking.value(), String.valueOf(kept.attempt())))
                        .orElseGet(() -> Action.HINT.button(words, Style.PLAIN, asking.value())),
                Action.MORE.button(words, Style.PLAIN, question.value()));
    }
}
