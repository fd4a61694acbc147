package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds what README shows to what prepbot does. {@code mvn test -Dtest=ReadmeTest -Dgolden.update=true} writes it anew.
 */
final class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @TempDir
    Path data;

    @Test
    void the_transcript_is_what_prepbot_says() throws IOException {
        try (var theatre = new SimulatedTheatre(data, only("db-index-costs-benefits"))) {
            play(theatre);
            assertPart("transcript: first thread", "/transcript", "```text\n" + theatre.transcript() + "```");
        }
    }

    @Test
    void the_commands_are_those_that_prepbot_declares() throws IOException {
        try (var theatre = new SimulatedTheatre(data, SampleBank.one())) {
            var table = theatre.simulator().listener().commands(Locale.ENGLISH).stream()
                    .map(ReadmeTest::row)
                    .collect(Collectors.joining("\n"));
            assertPart("commands", "/commands", "| Command | What it does |\n|---|---|\n" + table);
        }
    }

    private static void play(Theatre theatre) {
        var alice = theatre.actor("alice");
        alice.uses("daily").hears("Question of the day");
        alice.presses("Hint").hears("Hint");
        alice.presses("Answer")
                .answers(
                        "The database can find rows without a full table scan. But writes get slower, since every index"
                                + " must be updated, and it needs extra disk space.");
        alice.hears("You covered");
        theatre.clock().advance(Duration.ofDays(1));
        alice.uses("streak").hears("in a row");
    }

    private static Bank only(String id) {
        var bank = ((Loaded.Good) BankLoader.load(QuestionFiles.in(Path.of("questions")))).bank();
        return new Bank(List.of(bank.find(new QuestionId(id)).orElseThrow()), bank.catalogue());
    }

    private static String row(Command command) {
        var options = command.options().stream().map(ReadmeTest::option).collect(Collectors.joining());
        var who = command.who() == Command.Who.ADMINS ? " (admins)" : "";
        return "| `/" + command.path() + options + "` | " + command.description() + who + " |";
    }

    private static String option(CommandOption option) {
        return option.required() ? " " + option.name() : " [" + option.name() + "]";
    }

    private static void assertPart(String from, String to, String expected) throws IOException {
        var readme = Files.readString(README);
        var open = "<!-- " + from + " -->\n";
        int start = readme.indexOf(open) + open.length();
        int end = readme.indexOf("<!-- " + to + " -->", start);
        var part = expected.stripTrailing() + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, readme.substring(0, start) + part + readme.substring(end));
            return;
        }
        assertThat(readme.substring(start, end)).isEqualTo(part);
    }
}
