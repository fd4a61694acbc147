package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.prepbot.bot.StorageException;
import dev.prepbot.chat.Errand;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.grading.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is stored as JSON can be read again, also by a later version.
 *
 * <p>The golden files hold the stored form. {@code mvn test -Dtest=StoredJsonTest -Dgolden.update=true} writes them
 * anew; think then of the errands that are stored in the old form.
 */
class StoredJsonTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "store");
    private static final ObjectMapper PLAIN = JsonMapper.builder().build();
    private static final Grade GRADE = new Grade(
            List.of(
                    new PointGrade("Buckets", 3, Verdict.COVERED, List.of("an array", "of \"buckets\"")),
                    new PointGrade("Collisions", 1, Verdict.MISSED, List.of())),
            Set.of(Remark.EMPTY, Remark.HINT_COPY),
            "words");

    static Stream<Errand> everyErrand() {
        return Errands.ofEveryVariant().stream();
    }

    @ParameterizedTest
    @MethodSource("everyErrand")
    void an_errand_comes_back_as_it_was(Errand errand) {
        assertThat(ErrandJson.read(ErrandJson.write(errand))).isEqualTo(errand);
    }

    @Test
    void a_grade_comes_back_as_it_was() {
        assertThat(GradeJson.read(GradeJson.write(GRADE))).isEqualTo(GRADE);
    }

    @Test
    void the_samples_contain_every_variant_of_every_choice() {
        var present = new HashSet<Class<?>>();
        everyErrand().forEach(errand -> collect(errand, present));
        var wanted = StoredJson.CHOICES.stream().flatMap(StoredJson::variants).toList();
        assertThat(present).containsAll(wanted);
    }

    @Test
    void every_choice_within_an_errand_is_known() {
        var reachable = new HashSet<Class<?>>();
        StoredTypes.reach(Errand.class, reachable);
        assertThat(reachable.stream().filter(type -> type.isSealed() && !isFamily(type)))
                .containsExactlyInAnyOrderElementsOf(StoredJson.CHOICES);
    }

    /** Whether a choice is one of several variants within another, which has the type's name. */
    private static boolean isFamily(Class<?> choice) {
        return Stream.of(choice.getInterfaces()).anyMatch(Class::isSealed);
    }

    @Test
    void variants_of_one_choice_have_different_names() {
        for (var choice : StoredJson.CHOICES) {
            assertThat(StoredJson.variants(choice).map(Class::getSimpleName)).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_stored_form_of_errands_is_the_golden_one() throws IOException {
        var written = new ArrayList<String>();
        everyErrand().forEach(errand -> written.add(ErrandJson.write(errand)));
        var golden = golden("errands.json", "[" + String.join(",", written) + "]");
        assertThat(PLAIN.readTree("[" + String.join(",", written) + "]")).isEqualTo(PLAIN.readTree(golden));
        var read = new ArrayList<Errand>();
        PLAIN.readTree(golden).forEach(node -> read.add(ErrandJson.read(node.toString())));
        assertThat(read).isEqualTo(Errands.ofEveryVariant());
    }

    @Test
    void the_stored_form_of_grades_is_the_golden_one() throws IOException {
        var golden = golden("grade.json", GradeJson.write(GRADE));
        assertThat(PLAIN.readTree(GradeJson.write(GRADE))).isEqualTo(PLAIN.readTree(golden));
        assertThat(GradeJson.read(golden)).isEqualTo(GRADE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"e1\"}",
                "{\"id\":\"e1\",\"intention\":{\"type\":\"Close\",\"place\":null}}",
                "{\"id\":\"e1\",\"intention\":{\"type\":\"Close\",\"place\":\"slack:C1\"},\"more\":1}",
                "{\"id\":\"e1\",\"intention\":{\"type\":\"Unheard\",\"place\":\"slack:C1\"}}",
                "{\"id\":\"e1\",\"intention\":{\"place\":\"slack:C1\"}}",
                "{\"id\":\"e1\",\"intention\":{\"type\":\"Close\",\"place\":\"nowhere\"}}",
                "{\"id\":\"e1\",\"intention\":{\"type\":\"Plain\",\"text\":\"not an intention\"}}",
                "{\"id\":\"e1\",",
                ""
            })
    void what_does_not_fit_is_refused(String json) {
        assertThatThrownBy(() -> ErrandJson.read(json))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("Errand");
    }

    private static String golden(String name, String written) throws IOException {
        var file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, PLAIN.readTree(written).toPrettyString() + "\n");
        }
        return Files.readString(file);
    }

    private static void collect(Object value, Set<Class<?>> present) {
        if (value instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, present));
        } else if (value instanceof Record whole) {
            present.add(whole.getClass());
            StoredTypes.parts(whole).forEach(part -> collect(part, present));
        }
    }
}
