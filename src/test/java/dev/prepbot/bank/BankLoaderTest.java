package dev.prepbot.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.question.TopicInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankLoaderTest {

    @TempDir
    Path directory;

    @BeforeEach
    void a_good_bank() throws IOException {
        write("topics.yaml", Samples.text(Samples.good().resolve("topics.yaml")));
        write("databases/indexes.yaml", Samples.question());
    }

    @Test
    void good_files_become_a_bank() {
        assertThat(bank().size()).isEqualTo(1);
        assertThat(bank().topics()).containsExactly(new Topic("databases"));
    }

    @Test
    void topics_have_the_titles_of_their_file() {
        var databases = new TopicInfo(new Topic("databases"), "Databases", "SQL, indexes and transactions.");
        assertThat(bank().about(new Topic("databases"))).isEqualTo(databases);
        assertThat(bank().catalogue()).containsExactly(databases);
    }

    @Test
    void topics_are_shown_in_the_order_of_their_file() throws IOException {
        write("system-design/caches.yaml", Samples.question().replace("db-index-cost", "design-caches"));
        write("topics.yaml", """
                topics:
                  - {id: system-design, title: System design, description: Services.}
                  - {id: databases, title: Databases, description: Stores.}
                """);
        assertThat(bank().catalogue()).extracting(TopicInfo::title).containsExactly("System design", "Databases");
    }

    @Test
    void two_questions_with_one_id_are_both_named() throws IOException {
        write("databases/more.yaml", Samples.question().replace("level: junior", "level: middle"));
        assertThat(said())
                .contains(directory + "/databases/more.yaml:3: id `db-index-cost` is already used at " + directory
                        + "/databases/indexes.yaml:3: give the newer question another id");
    }

    @Test
    void problems_of_all_files_are_told_by_file_and_line() throws IOException {
        write("databases/a.yaml", Samples.question().replace("level: junior", "level: middle"));
        write("databases/b.yaml", "questions:\n\t- id: x");
        write("topics.yaml", Samples.text(Samples.good().resolve("topics.yaml")).replace("title: Data", "titel: Data"));
        assertThat(problems())
                .extracting(problem -> directory.relativize(Path.of(problem.file())) + ":" + problem.line())
                .containsExactly(
                        "databases/a.yaml:5", "databases/b.yaml:2", "databases/indexes.yaml:3", "topics.yaml:3");
    }

    @Test
    void a_folder_without_an_entry_is_a_problem() throws IOException {
        write("databse/x.yaml", Samples.question().replace("db-index-cost", "db-x"));
        assertThat(said())
                .containsExactly(
                        directory
                                + "/databse: topic `databse` is not in topics.yaml: did you mean `databases`? If not, add it there");
    }

    @Test
    void without_topics_there_is_one_problem() throws IOException {
        Files.delete(directory.resolve("topics.yaml"));
        assertThat(problems()).extracting(Problem::message).containsExactly("there is no such file");
    }

    @Test
    void a_topic_named_twice_is_a_problem() throws IOException {
        var topics = Samples.text(Samples.good().resolve("topics.yaml"));
        write("topics.yaml", topics + topics.replace("topics:\n", ""));
        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly(
                        "topic `databases` is already there on line 2",
                        "topic `system-design` is already there on line 5");
    }

    @Test
    void a_directory_that_is_not_there_is_a_problem() {
        assertThat(said(QuestionFiles.in(Path.of("nowhere"))))
                .containsExactly("nowhere: there is no such directory:"
                        + " name the directory that holds topics.yaml and the topics' folders");
    }

    @Test
    void a_file_is_no_directory() {
        assertThat(said(QuestionFiles.in(directory.resolve("topics.yaml"))))
                .singleElement()
                .asString()
                .contains("this is no directory");
    }

    @Test
    void a_bank_without_questions_is_a_problem() throws IOException {
        Files.delete(directory.resolve("databases/indexes.yaml"));
        assertThat(problems()).extracting(Problem::message).containsExactly("there are no questions");
    }

    @Test
    void guides_hidden_files_and_other_files_are_ignored() throws IOException {
        write("guides/stages.yaml", "not: questions");
        write("guides/deep/er.yaml", "not: questions");
        write("databases/notes.txt", "not: questions");
        write("databases/.draft.yaml", "not: questions");
        write(".git/config.yaml", "not: questions");
        write("README.md", "not: questions");
        assertThat(bank().size()).isEqualTo(1);
    }

    @Test
    void a_question_file_in_the_wrong_place_is_a_problem() throws IOException {
        write("indexes.yaml", Samples.question());
        write("databases/postgres/indexes.yaml", Samples.question());
        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a question file must be in a topic's folder", "a question file must be in a topic's folder");
    }

    @Test
    void a_file_whose_name_is_no_slug_is_a_problem() throws IOException {
        Files.move(directory.resolve("databases/indexes.yaml"), directory.resolve("databases/My Indexes.yaml"));
        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly("the file's name is not made of lower-case words joined by hyphens");
    }

    @Test
    void a_file_too_large_is_not_read() throws IOException {
        write("databases/large.yaml", "#".repeat(Gathering.MOST_BYTES + 1));
        assertThat(problems()).extracting(Problem::message).containsExactly("the file is larger than 1024 KiB");
    }

    @Test
    void an_empty_file_is_a_problem() throws IOException {
        write("databases/empty.yaml", "");
        assertThat(problems()).extracting(Problem::message).containsExactly("the file is empty");
    }

    @Test
    void what_is_no_regular_file_is_a_problem() throws IOException {
        Files.createDirectory(directory.resolve("databases/folder.yaml"));
        assertThat(problems()).extracting(Problem::message).containsExactly("the file cannot be read");
    }

    private void write(String name, String text) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Bank bank() {
        assertThat(problems()).isEmpty();
        return ((Loaded.Good) BankLoader.load(QuestionFiles.in(directory))).bank();
    }

    private List<Problem> problems() {
        return problems(QuestionFiles.in(directory));
    }

    private static List<Problem> problems(QuestionFiles files) {
        return BankLoader.load(files) instanceof Loaded.Bad bad ? bad.problems() : List.of();
    }

    private List<String> said() {
        return said(QuestionFiles.in(directory));
    }

    private static List<String> said(QuestionFiles files) {
        return problems(files).stream().map(Problem::inWords).toList();
    }
}
