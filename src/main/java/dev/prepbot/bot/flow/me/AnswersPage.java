package dev.prepbot.bot.flow.me;

import dev.prepbot.bot.Action;
import dev.prepbot.chat.ActionToken;

/**
 * Which of a person's answers they want to see. All of it stands in the buttons.
 *
 * @param words what to look for; all answers where empty
 * @param page from 0
 */
record AnswersPage(String words, int page) {

    /** As many characters as a button holds besides the page. */
    static final int LONGEST_WORDS = 70;

    private static final int LAST = 9_999;

    static AnswersPage typed(String words) {
        var line = words.replace(':', ' ').strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return new AnswersPage(
                length <= LONGEST_WORDS || line.length() <= LONGEST_WORDS
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST_WORDS / 2)),
                0);
    }

    /** Reads what {@link #token()} wrote. */
    static AnswersPage read(ActionToken token) {
        var page = token.part(0);
        return new AnswersPage(token.part(1), page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0);
    }

    ActionToken token() {
        return Action.ANSWERS_PAGE.token(String.valueOf(page), words);
    }

    AnswersPage at(int otherPage) {
        return new AnswersPage(words, Math.min(otherPage, LAST));
    }
}
