package dev.prepbot.store;

import dev.prepbot.bot.Ledger;
import java.nio.file.Path;

/** SQLite keeps the promises about self-checks. */
final class SqliteSelfChecksTest extends SelfChecksContract {

    @Override
    Ledger open(Path directory) {
        return SqliteLedger.open(directory);
    }
}
