package dev.prepbot.app;

import dev.prepbot.bot.Ids;
import java.security.SecureRandom;

/** Names of 16 characters out of 32: 80 bits that nobody can guess. */
final class RandomIds implements Ids {

    private static final String ALPHABET = "abcdefghijkmnopqrstuvwxyz2345678";

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        var name = new StringBuilder(16);
        for (int i = 0; i < 16; i++) {
            name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return name.toString();
    }
}
