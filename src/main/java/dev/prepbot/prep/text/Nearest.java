package dev.prepbot.prep.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody most likely meant by a word that is not known. */
public final class Nearest {

    /** Shorter words abbreviate too much to be told apart by their beginning. */
    private static final int BEGINNING = 3;

    private Nearest() {}

    /**
     * The known word nearest to the typed one: the same but for case and joints ({@code keypoints} for
     * {@code key_points}), a beginning or continuation of it, or a few slips of the keys away. Of equally near words it
     * is the first; nothing where none is near.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        var wanted = plain(typed);
        var best = Optional.<String>empty();
        if (wanted.isEmpty()) {
            return best;
        }
        int bestDistance = Integer.MAX_VALUE;
        for (var word : known) {
            int distance = distance(wanted, plain(word));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** How far apart two plain words are; {@link Integer#MAX_VALUE} where nobody would take one for the other. */
    private static int distance(String typed, String known) {
        int slips = slips(typed, known);
        if (slips <= Math.max(typed.length(), known.length()) / 3) {
            return slips;
        }
        boolean oneBeginsTheOther = Math.min(typed.length(), known.length()) >= BEGINNING
                && (known.startsWith(typed) || typed.startsWith(known));
        return oneBeginsTheOther ? slips : Integer.MAX_VALUE;
    }

    /** Letters to add, leave out, replace, or swap with their neighbour. */
    private static int slips(String a, String b) {
        var before = new int[b.length() + 1];
        var previous = new int[b.length() + 1];
        var current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int least = Math.min(previous[j - 1] + (same ? 0 : 1), Math.min(previous[j], current[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                current[j] = swapped ? Math.min(least, before[j - 2] + 1) : least;
            }
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }

    /** Only letters and digits, in lower case. */
    private static String plain(String word) {
        var letters = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(100)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
