package dev.prepbot.store;

import dev.prepbot.chat.DeliveryId;
import dev.prepbot.prep.asking.AskingId;
import java.nio.file.Path;

/** A program that commits turns until it is killed and prints the name of each once it is durable. */
final class EndlessTurns {

    private static final int CALLERS = 8;

    private EndlessTurns() {}

    public static void main(String[] arguments) {
        var ledger = SqliteLedger.open(Path.of(arguments[0]));
        for (int caller = 0; caller < CALLERS; caller++) {
            var name = "caller" + caller;
            new Thread(() -> commit(ledger, name)).start();
        }
    }

    private static void commit(SqliteLedger ledger, String caller) {
        for (int number = 0; ; number++) {
            var id = caller + "-" + number;
            ledger.turn(records -> {
                        records.drafts().put(StoreContract.ADA, new AskingId(id), "text");
                        return records.firstSeen(new DeliveryId(id), StoreContract.NOON);
                    })
                    .join();
            System.out.println(id);
        }
    }
}
