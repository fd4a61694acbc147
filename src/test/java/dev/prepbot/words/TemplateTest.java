package dev.prepbot.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.prepbot.words.Template.Hole;
import dev.prepbot.words.Template.Plural;
import dev.prepbot.words.Template.Style;
import dev.prepbot.words.Template.Text;
import dev.prepbot.words.Template.Use;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateTest {

    @Test
    void emphasis_holes_plurals_and_commands_are_parts() {
        assertThat(Template.read("Say *{what}* `{code}` **{days|# day|# days}** with {/mock start}.")
                        .parts())
                .containsExactly(
                        new Text("Say ", Style.PLAIN),
                        new Hole("what", Style.ITALIC),
                        new Text(" ", Style.PLAIN),
                        new Hole("code", Style.CODE),
                        new Text(" ", Style.PLAIN),
                        new Plural("days", List.of("# day", "# days"), Style.BOLD),
                        new Text(" with ", Style.PLAIN),
                        new Use("mock start"),
                        new Text(".", Style.PLAIN));
    }

    @Test
    void the_names_of_its_holes_are_known() {
        assertThat(Template.read("{b} {a} {b} {c|x|y} {/daily}").names()).containsExactly("a", "b", "c");
    }

    @Test
    void nothing_has_no_parts() {
        assertThat(Template.read("").parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**open", "*open", "`open", "**a *b* c**", "{open", "*a", "{"})
    void what_is_not_closed_is_a_mistake_that_is_found(String source) {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.read(source));
    }

    @Test
    void a_broken_text_is_refused_and_never_breaks_the_reader() {
        long seed = 20260504;
        System.out.println("templates: seed " + seed);
        var random = new Random(seed);
        var pieces = List.of("*", "**", "`", "{", "}", "|", "/", "a", " ");
        for (int i = 0; i < 20_000; i++) {
            var source = new StringBuilder();
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                source.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                assertThat(Template.read(source.toString()).parts()).isNotNull();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining(source.toString());
            }
        }
    }
}
