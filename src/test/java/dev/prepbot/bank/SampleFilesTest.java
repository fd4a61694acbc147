package dev.prepbot.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFilesTest {

    static List<Path> good() {
        return Samples.in("fine");
    }

    /** One line for each problem of each bad sample. When words change on purpose, read them here first. */
    @Test
    void every_bad_sample_is_refused_in_the_words_foretold() {
        var said = Samples.in("bad").stream()
                .flatMap(file -> problems(file).stream())
                .map(Problem::inWords)
                .toList();
        assertThat(said)
                .containsExactlyElementsOf(Samples.text(Samples.ALL.resolve("bad/expected.txt"))
                        .lines()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_sample_is_accepted(Path file) {
        assertThat(problems(file)).isEmpty();
    }

    private static List<Problem> problems(Path file) {
        var name = String.valueOf(file.getFileName());
        var topics = new BankFile(
                "topics.yaml",
                "",
                "topics: [{id: databases, title: Databases, description: Stores of data.}]".getBytes(UTF_8));
        var sample = new BankFile(name, "databases", Samples.text(file).getBytes(UTF_8));
        return Reading.of(List.of(new Listing("samples", Optional.of(topics), List.of(sample), List.of(), List.of())))
                .problems();
    }
}
