package dev.prepbot.store;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.StorageException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A look into a store from outside, also while a bot runs on it; changes nothing and takes no lock. */
public final class SqliteLook {

    private SqliteLook() {}

    /**
     * Looks into the store of a data directory.
     *
     * @return empty if no bot has kept anything there
     * @throws dev.prepbot.bot.StorageException if the file cannot be read, or is of another version
     */
    public static <T> Optional<T> into(Path directory, Function<Records, T> look) {
        var file = new SqliteFile(directory.toAbsolutePath().normalize());
        if (!Files.exists(file.path())) {
            return Optional.empty();
        }
        try (var readers = new Readers(file::reader)) {
            return Optional.of(readers.read(records -> {
                check(((SqlRecords) records).sql());
                return look.apply(records);
            }));
        }
    }

    private static void check(Sql sql) {
        List<Integer> numbers = sql.list("SELECT number FROM migrations ORDER BY number", row -> row.getInt(1));
        var known = Script.all().stream().map(Script::number).toList();
        if (!known.containsAll(numbers)) {
            throw Refusal.of(Kind.TOO_NEW, "The database belongs to a newer prepbot. Use that one.");
        }
        if (!numbers.containsAll(known)) {
            throw Refusal.because(
                    "The database belongs to an older prepbot. Start this one once; it brings it forward.");
        }
    }
}
