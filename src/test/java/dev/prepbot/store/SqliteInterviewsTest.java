package dev.prepbot.store;

import dev.prepbot.bot.Ledger;
import java.nio.file.Path;

/** SQLite keeps the promises about interviews. */
final class SqliteInterviewsTest extends InterviewsContract {

    @Override
    Ledger open(Path directory) {
        return SqliteLedger.open(directory);
    }
}
