package dev.prepbot.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.prepbot.chat.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BundleTest {

    private final Bundle english = bundle(
            Locale.ENGLISH,
            null,
            "greeting=Hello {name}",
            "days=**{days|# day|# days}**",
            "use=Try {/daily}",
            "only=only in English, {count}");
    private final Bundle german = bundle(Locale.GERMAN, english, "greeting=Hallo *{name}*", "days={days|# Tag|# Tage}");

    @Test
    void what_a_person_typed_stays_one_leaf_whatever_it_holds() {
        assertThat(english.line("greeting", Map.of("name", "**{x}** `y`")))
                .containsExactly(new Span.Plain("Hello "), new Span.Plain("**{x}** `y`"));
        assertThat(german.line("greeting", Map.of("name", "*Bob*")))
                .containsExactly(new Span.Plain("Hallo "), new Span.Italic("*Bob*"));
    }

    @Test
    void spans_stand_where_their_hole_is() {
        var mention = new Span.Bold("x");
        assertThat(english.line("greeting", Map.of("name", mention)))
                .containsExactly(new Span.Plain("Hello "), mention);
        assertThat(english.line("greeting", Map.of("name", List.of(mention, mention))))
                .containsExactly(new Span.Plain("Hello "), mention, mention);
        assertThat(english.line("use")).containsExactly(new Span.Plain("Try "), new Span.Use("daily"));
    }

    @Test
    void a_plural_picks_its_form_and_writes_the_number_as_the_language_does() {
        assertThat(english.plain("days", Map.of("days", 1))).isEqualTo("1 day");
        assertThat(english.plain("days", Map.of("days", 1_234))).isEqualTo("1,234 days");
        assertThat(german.plain("days", Map.of("days", 1_234L))).isEqualTo("1.234 Tage");
    }

    @Test
    void what_a_language_lacks_comes_from_english_in_english_form() {
        assertThat(german.plain("only", Map.of("count", 1_234))).isEqualTo("only in English, 1,234");
        assertThat(german.keys()).containsExactly("days", "greeting");
    }

    @Test
    void a_name_that_no_bundle_has_is_the_one_that_was_given() {
        assertThat(german.plainOr("topic.x", "X")).isEqualTo("X");
        assertThat(german.plainOr("use.x", "X")).isEqualTo("X");
        assertThat(bundle(Locale.GERMAN, english, "topic.x=Ix").plainOr("topic.x", "X"))
                .isEqualTo("Ix");
    }

    @Test
    void our_own_mistakes_are_found() {
        assertThatIllegalArgumentException().isThrownBy(() -> german.line("no-such-key"));
        assertThatIllegalArgumentException().isThrownBy(() -> german.line("greeting"));
        assertThatIllegalArgumentException().isThrownBy(() -> english.plain("use"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> bundle(Locale.GERMAN, null, "days={days|# Tage}").line("days", Map.of("days", 1)));
    }

    @Test
    void the_bundle_nearest_to_a_locale_is_found_and_no_other_is_kept() {
        var bundles = new Bundles();
        assertThat(bundles.in(Locale.GERMANY).locale()).isEqualTo(Locale.GERMAN);
        assertThat(bundles.in(Locale.forLanguageTag("de-AT"))).isSameAs(bundles.in(Locale.GERMAN));
        assertThat(bundles.in(Locale.UK).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(bundles.in(Locale.ROOT)).isSameAs(bundles.in(Locale.ENGLISH));
        assertThat(bundles.in(Locale.forLanguageTag("tlh"))).isSameAs(bundles.in(Locale.ENGLISH));
        assertThat(bundles.languages()).startsWith(Locale.ENGLISH).contains(Locale.GERMAN);
    }

    private static Bundle bundle(Locale locale, @Nullable Bundle fallback, String... lines) {
        var texts = new Properties();
        for (var line : lines) {
            int equals = line.indexOf('=');
            texts.setProperty(line.substring(0, equals), line.substring(equals + 1));
        }
        return new Bundle(locale, texts, fallback);
    }
}
