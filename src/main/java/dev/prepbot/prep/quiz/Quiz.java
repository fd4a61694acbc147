package dev.prepbot.prep.quiz;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.quiz.QuizEvent.Shown;
import dev.prepbot.prep.quiz.QuizEvent.TimeUp;
import java.time.Instant;
import java.util.Optional;

/**
 * A game of some multiple-choice questions, for everyone in a place or for one person alone.
 *
 * @param id its name on buttons
 * @param setup who plays where, and how
 * @param state how far it has come
 * @param silent in how many rounds on end nobody voted
 * @param screen the message in which everyone sees it; of no matter to one who plays alone
 * @param started when it was asked for
 */
public record Quiz(QuizId id, Setup setup, QuizState state, int silent, Screen screen, Instant started) {

    /** A quiz in which nobody votes for so many rounds ends. */
    public static final int SILENT_ROUNDS = 2;

    /** A quiz as it begins: announced to everyone, or with its first question for one alone. */
    public static Quiz starting(QuizId id, Setup setup, Instant now) {
        var state =
                setup.solo() ? new RoundOpen(0, now.plus(QuizState.ALONE)) : new Waiting(now.plus(QuizState.GATHERING));
        return new Quiz(id, setup, state, 0, Screen.FIRST, now);
    }

    public boolean solo() {
        return setup.solo();
    }

    public Optional<Instant> due() {
        return state.due();
    }

    public boolean dueAt(Instant now) {
        return due().filter(due -> !due.isAfter(now)).isPresent();
    }

    public boolean hostedBy(PersonId person) {
        return setup.host().filter(person::equals).isPresent();
    }

    /** The quiz after an event, or why it stays as it is. */
    public Step<Quiz> next(QuizEvent event, Instant now) {
        int silence = silenceAfter(event);
        return state.next(event, new Scene(now, setup.mode(), setup.pace(), silence >= SILENT_ROUNDS))
                .map(then -> new Quiz(id, setup, then, silence, screenOf(then), started));
    }

    /** The quiz now that it is known whether the message of a page stands; the clock of its round starts with it. */
    public Quiz posted(int page, Optional<MessageRef> message, Instant now) {
        if (page != screen.page() || screen.standing() != Screen.Standing.POSTING) {
            return this;
        }
        var shown = message.isPresent() && page > 0 ? next(new Shown(page - 1), now) : Step.<Quiz>to(this);
        var then = shown instanceof Step.Went<Quiz> went ? went.to() : this;
        return then.showing(screen.found(message));
    }

    /** The quiz without its message, which was taken away. */
    public Quiz withoutMessage() {
        return showing(screen.found(Optional.empty()));
    }

    private Quiz showing(Screen then) {
        return new Quiz(id, setup, state, silent, then, started);
    }

    private int silenceAfter(QuizEvent event) {
        if (!(event instanceof TimeUp up) || !(state instanceof RoundOpen) || solo()) {
            return silent;
        }
        return up.voters() == 0 ? silent + 1 : 0;
    }

    private Screen screenOf(QuizState then) {
        boolean opened = then instanceof RoundOpen && screen.page() <= then.round();
        return opened ? Screen.posting(then.round() + 1) : screen;
    }
}
