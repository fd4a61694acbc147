package dev.prepbot.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.StorageException;
import dev.prepbot.grade.KeyPointGrader;
import dev.prepbot.grade.StemmedWordGrader;
import dev.prepbot.prep.attempt.AnswerText;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the code asks for and what the English bundle has are the same. */
final class KeysTest {

    /** Where the bot's words are asked for; the playground's page and the question files have words of their own. */
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/dev/prepbot/bot"), Path.of("src/main/java/dev/prepbot/app"));

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]*[a-z0-9])+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9-]*\\.(?:[a-z0-9.-]*[.-])?)\"\\s*\\+");

    /** Buttons with the usual label of their action. */
    private static final Pattern BUTTON =
            Pattern.compile("Action\\.([A-Z_]+)\\s*\\.button\\(\\s*[^,\"]+,\\s*(?:Control\\.)?Style\\.");

    private static final String BUTTONS = "button.";

    private final Set<String> english = new Bundles().bundle(Locale.ENGLISH).keys();
    private final String code = read();
    private final Set<String> asked = found(KEY);
    private final Set<String> beginnings = found(BEGINNING);

    @Test
    void every_text_that_the_code_asks_for_is_there() {
        var families = english.stream().map(KeysTest::family).collect(Collectors.toSet());
        var missing = new TreeSet<>(asked);
        missing.removeIf(key -> !families.contains(family(key)) || english.contains(key));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_family_that_the_code_asks_for_has_members() {
        assertThat(beginnings).isNotEmpty().allSatisfy(beginning -> {
            if (!beginning.equals("topic.")) {
                assertThat(english).anyMatch(key -> key.startsWith(beginning));
            }
        });
    }

    @Test
    void every_text_that_is_there_is_asked_for() {
        var actions = Arrays.stream(Action.values())
                .filter(action -> code.matches("(?s).*\\bAction\\." + action.name() + "\\b.*"))
                .map(action -> BUTTONS + action.slug())
                .collect(Collectors.toSet());
        var unused = new TreeSet<>(english);
        unused.removeIf(key -> asked.contains(key)
                || actions.contains(key)
                || beginnings.stream().anyMatch(begin -> !begin.equals(BUTTONS) && key.startsWith(begin)));
        assertThat(unused).isEmpty();
    }

    @Test
    void every_constant_has_its_text() {
        assertThat(english)
                .containsAll(slugs("level.", Level.values()))
                .containsAll(slugs("kind.", Kind.values()))
                .containsAll(names("refused.answer-", AnswerText.Reason.values()))
                .containsAll(names("failed.storage-", StorageException.Kind.values()))
                .contains("graded-by." + StemmedWordGrader.NAME, "graded-by." + KeyPointGrader.NAME);
    }

    @Test
    void every_button_that_is_made_has_its_label() {
        var made = found(BUTTON).stream()
                .map(name -> BUTTONS + Action.valueOf(name).slug())
                .collect(Collectors.toSet());
        assertThat(english).containsAll(made);
    }

    private static Set<String> slugs(String family, Slug[] constants) {
        return Stream.of(constants).map(constant -> family + constant.slug()).collect(Collectors.toSet());
    }

    private static Set<String> names(String family, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant ->
                        family + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(code).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String read() {
        var code = new StringBuilder();
        for (var folder : SOURCES) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    code.append(Files.readString(file)).append('\n');
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return code.toString();
    }
}
