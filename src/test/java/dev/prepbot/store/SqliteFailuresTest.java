package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.StorageException.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;

/** Each error code of SQLite has its kind. */
class SqliteFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, FULL",
        "SQLITE_READONLY, READ_ONLY",
        "SQLITE_READONLY_DIRECTORY, READ_ONLY",
        "SQLITE_CANTOPEN, READ_ONLY",
        "SQLITE_CANTOPEN_ISDIR, READ_ONLY",
        "SQLITE_PERM, READ_ONLY",
        "SQLITE_CORRUPT, CORRUPT",
        "SQLITE_CORRUPT_VTAB, CORRUPT",
        "SQLITE_NOTADB, CORRUPT",
        "SQLITE_BUSY, LOCKED",
        "SQLITE_BUSY_SNAPSHOT, LOCKED",
        "SQLITE_LOCKED, LOCKED",
        "SQLITE_IOERR, BROKEN",
        "SQLITE_CONSTRAINT_UNIQUE, BROKEN",
        "UNKNOWN_ERROR, BROKEN"
    })
    void an_error_code_has_its_kind_and_names_the_file(SQLiteErrorCode code, Kind kind) {
        var cause = new SQLException("the database's words", null, code.code);
        var failure = new SqliteFailures(Path.of("data", "prepbot.db")).explain(cause);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageContaining("prepbot.db").hasCause(cause);
    }
}
