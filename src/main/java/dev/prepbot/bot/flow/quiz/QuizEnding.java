package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.Intention;
import dev.prepbot.prep.quiz.Over;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizEvent.StopPressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ends a quiz before its time. */
record QuizEnding(QuizDesk desk) {

    /** Ends it for its host or for staff, and shows everyone the board. */
    List<Intention> stop(Turn turn, Records records, Quiz quiz) {
        var event = new StopPressed();
        return QuizDesk.happens(records, quiz, event, turn.now())
                .map(then -> stopped(turn, records, then))
                .orElseGet(() -> QuizDesk.ignored(turn, quiz, event));
    }

    private List<Intention> stopped(Turn turn, Records records, Quiz quiz) {
        if (quiz.solo()) {
            return new QuizForOne(turn, records, quiz, desk.bank()).begin();
        }
        var said = new ArrayList<Intention>(turn.refusal("quiz.stop.done", Map.of()));
        said.addAll(desk.show(records, quiz).farewell(Over.Why.STOPPED));
        return said;
    }
}
