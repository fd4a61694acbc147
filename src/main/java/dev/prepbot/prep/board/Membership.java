package dev.prepbot.prep.board;

import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a person chose to be shown on a server's board.
 *
 * @param name what they were called when they joined, for where no mention can stand; empty if they are shown without
 * @param alias the number that is shown in place of their name
 */
public record Membership(PersonId person, String name, Optional<Integer> alias, Instant since) {

    /** The longest name that is kept; platforms take fewer. */
    public static final int LONGEST_NAME = 80;

    /** The numbers that stand for names: many enough that none tells who came when. */
    public static final int LEAST_ALIAS = 1_000;

    public static final int MOST_ALIAS = 99_999;

    /** Someone who is shown by their name. */
    public static Membership named(PersonId person, String name, Instant since) {
        var line = name.strip().replaceAll("\\s+", " ");
        int most = line.offsetByCodePoints(0, Math.min(LONGEST_NAME, line.codePointCount(0, line.length())));
        return new Membership(person, line.substring(0, most), Optional.empty(), since);
    }

    /** Someone who is shown as a number alone. */
    public static Membership anonymous(PersonId person, int alias, Instant since) {
        return new Membership(person, "", Optional.of(alias), since);
    }
}
