package dev.prepbot.store;

import dev.prepbot.bot.StorageException;
import java.sql.SQLException;

/** Knows what a database means by its error codes. */
@FunctionalInterface
interface Failures {
    StorageException explain(SQLException failure);
}
