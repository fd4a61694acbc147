package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.prep.quiz.QuizId;
import dev.prepbot.prep.quiz.Round;

/**
 * What a button of a quiz is about.
 *
 * @param round the round's place, from 0; one that no quiz has where the token is broken or of the whole quiz
 * @param choice the option's place, from 0; likewise
 */
record QuizPress(QuizId quiz, int round, int choice) {

    private static final int NONE = Integer.MAX_VALUE;

    static QuizPress of(ActionToken token) {
        return new QuizPress(new QuizId(token.part(0)), number(token.part(1)), number(token.part(2)));
    }

    private static int number(String part) {
        return part.matches("\\d{1,2}") ? Integer.parseInt(part) : NONE;
    }

    /** A button that chooses an option, named by its letter alone: options are longer than a label may be. */
    static Control option(Action action, QuizId quiz, int round, int choice) {
        var token = action.token(quiz.value(), String.valueOf(round), String.valueOf(choice));
        return new Control.Button(token, Round.letter(choice), Style.PLAIN, action.effect());
    }

    static Control pause(Words words, QuizId quiz) {
        return Action.QUIZ_PAUSE.button(words, Style.PLAIN, quiz.value());
    }

    static Control resume(Words words, QuizId quiz) {
        return Action.QUIZ_RESUME.button(words, Style.PRIMARY, quiz.value());
    }

    static Control stop(Words words, QuizId quiz) {
        return Action.QUIZ_STOP.button(words, Style.PLAIN, quiz.value());
    }

    static Control stopNow(Words words, QuizId quiz) {
        return Action.QUIZ_STOP_NOW.button(words, Style.DANGER, quiz.value());
    }

    /** A button that goes on where one plays alone. */
    static Control next(Words words, String label, QuizId quiz) {
        return Action.QUIZ_NEXT.button(words, label, Style.PRIMARY, quiz.value());
    }
}
