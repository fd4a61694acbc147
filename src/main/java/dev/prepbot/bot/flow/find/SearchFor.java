package dev.prepbot.bot.flow.find;

import dev.prepbot.bot.Action;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.QuestionSearch.Wanted;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody searches for. All of it stands in the buttons, so that they still work after a restart.
 *
 * @param words short enough for a button; whoever shows what was found shows them
 * @param page which part of what was found is wanted, from 0
 */
record SearchFor(String words, Optional<Topic> topic, Optional<Level> level, int page) {

    private static final int LAST_PAGE = 999;

    /** What was typed, with as many of its words as a button can hold. */
    static SearchFor typed(String words, Optional<Topic> topic, Optional<Level> level) {
        var line = words.replace(':', ' ').strip().replaceAll("\\s+", " ");
        int room = ActionToken.LONGEST
                - new SearchFor("", topic, level, LAST_PAGE).token().toString().length();
        return new SearchFor(fitting(line, room), topic, level, 0);
    }

    /** Reads what {@link #token()} wrote. */
    static SearchFor read(ActionToken token) {
        var page = token.part(0);
        return new SearchFor(
                token.part(3),
                Optional.of(token.part(1)).filter(slug -> !slug.isEmpty()).map(Topic::new),
                Slug.find(Level.class, token.part(2)),
                page.matches("\\d{1,3}") ? Integer.parseInt(page) : 0);
    }

    ActionToken token() {
        return Action.SEARCH.token(
                String.valueOf(page),
                topic.map(Topic::slug).orElse(""),
                level.map(Level::slug).orElse(""),
                words);
    }

    SearchFor at(int otherPage) {
        return new SearchFor(words, topic, level, Math.min(otherPage, LAST_PAGE));
    }

    boolean isNarrowed() {
        return topic.isPresent() || level.isPresent();
    }

    SearchFor everywhere() {
        return typed(words, Optional.empty(), Optional.empty());
    }

    SearchFor saying(String otherWords) {
        return typed(otherWords, topic, level);
    }

    Wanted wanted() {
        var pool = Pool.ANYTHING.at(level);
        return new Wanted(words, topic.map(one -> pool.in(Set.of(one))).orElse(pool), Set.of());
    }

    private static String fitting(String words, int room) {
        if (words.length() <= room) {
            return words;
        }
        int space = words.lastIndexOf(' ', room);
        int end = space > 0 ? space : room;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }
}
