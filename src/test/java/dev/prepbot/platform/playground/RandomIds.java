package dev.prepbot.platform.playground;

import dev.prepbot.bot.Ids;
import java.security.SecureRandom;

/** Names that nobody can guess. */
final class RandomIds implements Ids {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        var id = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
