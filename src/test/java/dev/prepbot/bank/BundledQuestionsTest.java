package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledQuestionsTest {

    @TempDir
    Path directory;

    @Test
    void the_questions_of_this_project_are_in_order() {
        assertThat(inWords(BankLoader.load(QuestionFiles.in(Path.of("questions")))))
                .isEmpty();
    }

    @Test
    void the_questions_come_with_the_program() {
        assertThat(inWords(BankLoader.load(QuestionFiles.bundled()))).isEmpty();
    }

    @Test
    void a_jar_holds_the_same_questions_as_a_directory() throws IOException {
        var jar = QuestionFiles.at(topicsIn(jar()));
        var inJar = (Loaded.Good) BankLoader.load(jar);
        var inDirectory = (Loaded.Good) BankLoader.load(QuestionFiles.in(Samples.good()));
        assertThat(inJar.bank().all()).isEqualTo(inDirectory.bank().all()).isNotEmpty();
        assertThat(inJar.bank().catalogue()).isEqualTo(inDirectory.bank().catalogue());
    }

    @Test
    void a_jar_can_be_read_again() throws IOException {
        var files = QuestionFiles.at(topicsIn(jar()));
        assertThat(inWords(BankLoader.load(files))).isEmpty();
        assertThat(inWords(BankLoader.load(files))).isEmpty();
    }

    @Test
    void a_program_without_questions_says_so() {
        assertThat(inWords(BankLoader.load(QuestionFiles.at(null))))
                .startsWith("questions: the program comes without questions");
    }

    private Path jar() throws IOException {
        var file = directory.resolve("some program.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (var name : List.of("databases/indexes.yaml", "topics.yaml")) {
                jar.putNextEntry(new JarEntry("questions/" + name));
                Files.copy(Samples.good().resolve(name), jar);
                jar.closeEntry();
            }
            jar.putNextEntry(new JarEntry("other/questions/databases/x.yaml"));
            jar.closeEntry();
        }
        return file;
    }

    private static URL topicsIn(Path jar) throws IOException {
        return URI.create("jar:" + jar.toUri() + "!/questions/topics.yaml").toURL();
    }

    private static String inWords(Loaded loaded) {
        return loaded instanceof Loaded.Bad bad
                ? bad.problems().stream().map(Problem::inWords).collect(Collectors.joining("\n"))
                : "";
    }
}
