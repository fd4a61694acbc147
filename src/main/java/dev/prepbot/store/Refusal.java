package dev.prepbot.store;

import dev.prepbot.bot.StorageException;
import dev.prepbot.bot.StorageException.Kind;

/** Makes the failures that no database reported. */
final class Refusal {

    private Refusal() {}

    static StorageException because(String why) {
        return of(Kind.BROKEN, why);
    }

    static StorageException of(Kind kind, String why) {
        return new StorageException(kind, why, new IllegalStateException(why));
    }

    static StorageException unreadable(Class<?> type, Exception cause) {
        return new StorageException(
                Kind.BROKEN, "The store holds a " + type.getSimpleName() + " that cannot be read.", cause);
    }
}
