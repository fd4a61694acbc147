package dev.prepbot.bot;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.chat.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A part of the conversation: decides about acts, quickly and without side effects of its own. */
public sealed interface Flow {

    /** A flow that a command starts. */
    non-sealed interface OnCommand extends Flow {

        /** The command as people see it. */
        Command declare(Words words);

        /** Decides about a use of the command; options hold only what was given. */
        Decision used(Turn turn, Map<String, String> options);

        /** Values to offer for an option while it is typed, the same for everyone. */
        default List<Suggestion> suggest(String option, String typed) {
            return List.of();
        }

        /** Values to offer for an option, where it matters who types it where and reads what. */
        default List<Suggestion> suggest(Typist who, String option, String typed) {
            return suggest(option, typed);
        }
    }

    /** A flow that controls and forms go on with. */
    non-sealed interface OnAction extends Flow {

        /** The actions that this flow decides about. */
        Set<Action> actions();

        /** Decides about a press of a button or a pick of a select. */
        Decision pressed(Turn turn, Action action, Pressed press);

        /** Decides about a form; only flows that open forms see one. */
        default Decision sent(Turn turn, Action action, FormSent form) {
            return turn.refuse("refused.unknown-button", Map.of());
        }
    }

    /** A flow that a message's own menu starts. */
    non-sealed interface OnShortcut extends Flow {

        /** The entry of the menu as people see it. */
        Shortcut entry(Words words);

        /** Decides about a use on a message that says the text. */
        Decision usedOn(Turn turn, String text);
    }

    /** A flow that cares about what happens to servers, channels and people without anyone waiting for an answer. */
    non-sealed interface OnEvent extends Flow {

        /** What to keep and say about it, in one transaction with its delivery; empty if this flow does not care. */
        Optional<Function<Records, Spoken>> happened(Incoming.Event event, Instant now);
    }

    /** A flow that has something to add whenever an act of a person was kept. */
    non-sealed interface OnKept extends Flow {

        /** What to say besides, after everything else; sees the records as the act leaves them, and may add to them. */
        List<Intention> besides(Turn turn, Records records);
    }

    /** A flow that wants to know what came of its errands. */
    non-sealed interface OnOutcome extends Flow {

        /** What to keep and say now that an errand has ended; empty if this flow does not care. */
        Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now);

        /** Whether an errand that was held up is not worth doing any more; it then ends as {@code TOO_LATE}. */
        default boolean tooLate(Errand errand, Instant now) {
            return false;
        }
    }

    /** A flow that listens to text typed in the bot's own threads and direct conversations. */
    non-sealed interface OnText extends Flow {

        /** Decides about a text; empty if it is not for this flow. */
        Optional<Decision> typed(Turn turn, String text);
    }

    /** A flow that brings something up by itself when its time has come. */
    non-sealed interface OnTime extends Flow {

        /**
         * What is due at an instant, each to be kept in a transaction of its own, so that one that fails holds back no
         * other. Called every few seconds; each piece of work checks again inside its transaction that it is still due.
         */
        List<Function<Records, Spoken>> due(Instant now);
    }
}
