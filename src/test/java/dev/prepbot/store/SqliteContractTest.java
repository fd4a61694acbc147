package dev.prepbot.store;

import dev.prepbot.bot.Ledger;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** SQLite keeps the promises of every port. */
class SqliteContractTest {

    @Nested
    class OfTheLedger extends LedgerContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfAskings extends AskingsContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfAttempts extends AttemptsContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfStreaksPreferencesAndDrafts extends PersonalContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfModels extends ModelsContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfBoardsAndGoals extends BoardsContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfReviewsAndPractice extends ReviewsContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfTheOutbox extends OutboxContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfSchedulesAndServers extends SchedulesContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfDeliveriesAndReveals extends DeliveriesContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfQuizzes extends QuizzesContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }

    @Nested
    class OfUpkeep extends UpkeepContract {
        @Override
        Ledger open(Path directory) {
            return SqliteLedger.open(directory);
        }
    }
}
