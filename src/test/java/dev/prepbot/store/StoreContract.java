package dev.prepbot.store;

import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Records;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.OptionalAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every database must fulfil: the promises of one port, asked of an empty store. */
abstract class StoreContract {

    static final PersonId ADA = new PersonId("slack", "U1");
    static final PersonId BOB = new PersonId("discord", "2:odd");
    static final PlaceId HALL = new PlaceId("slack", "C1");
    static final PlaceId YARD = new PlaceId("discord", "77");
    static final Instant NOON = Instant.parse("2030-03-31T12:00:00.123456Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    /** Opens the store that keeps its data in this directory or, elsewhere, under its name. */
    abstract Ledger open(Path directory);

    @BeforeEach
    void openStore() {
        ledger = open(directory);
    }

    @AfterEach
    void closeStore() {
        ledger.close();
    }

    final Ledger ledger() {
        return ledger;
    }

    final void write(Consumer<Records> work) {
        ledger.turn(records -> {
                    work.accept(records);
                    return true;
                })
                .join();
    }

    /** Reads after a restart, so that only what is durable counts. */
    final <T> T reread(Function<Records, T> look) {
        ledger.close();
        ledger = open(directory);
        return ledger.read(look);
    }

    final <T> OptionalAssert<T> assertFound(Function<Records, Optional<T>> look) {
        return Assertions.assertThat(this.<Optional<T>>reread(look));
    }

    final <T> ListAssert<T> assertListed(Function<Records, List<T>> look) {
        return Assertions.assertThat(this.<List<T>>reread(look));
    }

    final <T> ObjectAssert<T> assertRead(Function<Records, T> look) {
        return Assertions.assertThatObject(reread(look));
    }
}
