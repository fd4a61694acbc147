package dev.prepbot.dialogue;

import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.StorageException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A store whose disk is full: it can be read and takes nothing. */
record FullDisk(Ledger ledger) implements Ledger {

    @Override
    public <T> CompletableFuture<T> turn(Function<Records, T> work) {
        return CompletableFuture.failedFuture(new StorageException(
                StorageException.Kind.FULL, "no space left", new IOException("no space left on device")));
    }

    @Override
    public <T> T read(Function<Records, T> look) {
        return ledger.read(look);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
