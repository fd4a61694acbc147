package dev.prepbot.app;

import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Records;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Where nothing is kept: for a bot that is only asked what it can do. */
final class NoLedger implements Ledger {

    @Override
    public <T> CompletableFuture<T> turn(Function<Records, T> work) {
        throw new IllegalStateException("nothing is kept here");
    }

    @Override
    public <T> T read(Function<Records, T> look) {
        throw new IllegalStateException("nothing is kept here");
    }

    @Override
    public void close() {}
}
