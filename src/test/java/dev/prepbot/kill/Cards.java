package dev.prepbot.kill;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.words.Bundles;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a message is, told by its buttons and its heading. */
final class Cards {

    private static final String SCORECARD =
            new Bundles().in(Locale.ENGLISH).plain("interview.score.title", Map.of("score", ""));

    private static final String UNTITLED = new Bundles().in(Locale.ENGLISH).plain("interview.score.untitled");

    private Cards() {}

    /** The asking that a question's card puts; empty for other messages. */
    static Optional<String> asking(Message message) {
        return has(message, "hint") ? token(message, "answer").map(token -> token.part(0)) : Optional.empty();
    }

    /** Whether it puts a question of an interview; a hint has only the way on to the answer. */
    static boolean isInterviewQuestion(Message message) {
        return has(message, Interviewing.ANSWER) && has(message, "interview-hint");
    }

    static boolean has(Message message, String action) {
        return token(message, action).isPresent();
    }

    static Optional<ActionToken> token(Message message, String action) {
        return Seat.buttons(message).stream()
                .map(button -> button.token())
                .filter(token -> token.action().equals(action))
                .findFirst();
    }

    static boolean isScorecard(Message message) {
        return message.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .flatMap(block -> ((Block.Heading) block).spans().stream())
                .anyMatch(span -> span instanceof Span.Plain plain
                        && (plain.text().startsWith(SCORECARD) || plain.text().equals(UNTITLED)));
    }
}
