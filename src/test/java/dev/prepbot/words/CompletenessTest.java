package dev.prepbot.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says all that English says, with the same values in it and within the same limits. */
final class CompletenessTest {

    /** The names of topics, which the question bank has in English and anyone may extend. */
    private static final String TOPICS = "topic.";

    private static final Bundles BUNDLES = new Bundles();

    static List<Locale> languages() {
        return BUNDLES.languages();
    }

    static List<Locale> translations() {
        return languages().subList(1, languages().size());
    }

    @Test
    void german_is_one_of_the_languages() {
        assertThat(languages()).contains(Locale.GERMAN);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_has_every_text_and_no_other(Locale language) {
        var has = withoutTopics(BUNDLES.bundle(language));
        var wanted = withoutTopics(BUNDLES.bundle(Locale.ENGLISH));
        var missing = new TreeSet<>(wanted);
        missing.removeAll(has);
        var unknown = new TreeSet<>(has);
        unknown.removeAll(wanted);
        assertThat(missing).as("texts that %s lacks", language).isEmpty();
        assertThat(unknown).as("texts that only %s has", language).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_text_can_be_read_and_has_the_values_of_the_english_one(Locale language) {
        var bundle = BUNDLES.bundle(language);
        var english = BUNDLES.bundle(Locale.ENGLISH);
        assertThat(bundle.keys()).allSatisfy(key -> {
            var names = bundle.template(key).names();
            assertThat(names)
                    .as(key)
                    .isEqualTo(
                            key.startsWith(TOPICS)
                                    ? Set.of()
                                    : english.template(key).names());
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_same_commands_are_named_as_in_english(Locale language) {
        var bundle = BUNDLES.bundle(language);
        assertThat(withoutTopics(bundle))
                .allSatisfy(key -> assertThat(uses(bundle.template(key)))
                        .as(key)
                        .isEqualTo(uses(BUNDLES.bundle(Locale.ENGLISH).template(key))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_is_blank_or_has_space_that_nobody_sees(Locale language) {
        var texts = Bundles.read(language.getLanguage()).orElseThrow();
        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(texts.getProperty(key))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("  ", " .", " ,", "\t")
                        .matches("(?s).*\\S"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void labels_keep_to_what_the_platforms_take(Locale language) {
        var bundle = BUNDLES.bundle(language);
        assertThat(bundle.keys())
                .allSatisfy(key -> assertThat(plain(bundle, key)).as(key).hasSizeLessThanOrEqualTo(Limit.of(key)));
    }

    private static Set<String> withoutTopics(Bundle bundle) {
        var keys = new TreeSet<>(bundle.keys());
        keys.removeIf(key -> key.startsWith(TOPICS));
        return keys;
    }

    private static List<String> uses(Template template) {
        return template.parts().stream()
                .filter(Template.Use.class::isInstance)
                .map(part -> ((Template.Use) part).command())
                .sorted()
                .toList();
    }

    /** What is sure to stand in a label; holes come on top. */
    private static String plain(Bundle bundle, String key) {
        var text = new StringBuilder();
        for (var part : bundle.template(key).parts()) {
            if (part instanceof Template.Text fixed) {
                text.append(fixed.text());
            }
        }
        return text.toString();
    }

    /** The limit of a kind of text, by its key; the stricter of the platforms'. */
    private enum Limit {
        DESCRIPTION("(command|option)\\..*", 100),
        FORM_TITLE("form\\..*\\.title", 24),
        FORM_LABEL("form\\..*\\.label", 45),
        FORM_PLACEHOLDER("form\\..*\\.placeholder", 100),
        LABEL("(button|level|stage|topic|kind)\\..*|preferences\\.(pick|any).*", 75),
        TEXT(".*", 700);

        private final String keys;
        private final int most;

        Limit(String keys, int most) {
            this.keys = keys;
            this.most = most;
        }

        static int of(String key) {
            for (var limit : values()) {
                if (key.matches(limit.keys)) {
                    return limit.most;
                }
            }
            return TEXT.most;
        }
    }
}
