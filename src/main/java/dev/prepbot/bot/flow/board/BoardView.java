package dev.prepbot.bot.flow.board;

import dev.prepbot.bot.Action;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.prep.board.Period;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import java.util.Optional;

/**
 * Which part of a server's board somebody wants to see. All of it stands in the buttons.
 *
 * @param page from 0
 */
record BoardView(Period period, Optional<Topic> topic, int page) {

    /** Reads what {@link #token()} wrote; what is missing is the first page of this week. */
    static BoardView read(ActionToken token) {
        var page = token.part(2);
        return new BoardView(
                Slug.find(Period.class, token.part(0)).orElse(Period.WEEK),
                Optional.of(token.part(1)).filter(slug -> !slug.isEmpty()).map(Topic::new),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0);
    }

    ActionToken token() {
        return Action.BOARD.token(period.slug(), topic.map(Topic::slug).orElse(""), String.valueOf(page));
    }

    /** Whether it is the one that is shown as a picture too. */
    boolean hasPicture() {
        return period == Period.WEEK && topic.isEmpty();
    }

    BoardView at(int otherPage) {
        return new BoardView(period, topic, otherPage);
    }

    BoardView over(Period other) {
        return new BoardView(other, topic, 0);
    }
}
