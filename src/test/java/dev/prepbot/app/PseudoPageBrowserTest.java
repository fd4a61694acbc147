package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.app.config.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;

/** With words that nobody could have written into the page, whatever is not such a word was hard-coded. */
final class PseudoPageBrowserTest {

    /** Puts each of the page's words between brackets, and makes it longer. */
    private static final String PSEUDO = """
            const plain = window.fetch;
            window.fetch = async (address, request) => {
              const answer = await plain(address, request);
              if (!String(address).startsWith('/api/words')) return answer;
              const texts = await answer.json();
              for (const key of Object.keys(texts)) {
                if (key !== 'language') texts[key] = '[' + texts[key] + ' ~~~~~ ~~~~~]';
              }
              return new Response(JSON.stringify(texts));
            };
            """;

    /** What the page shows, texts and names alike, besides what was said and when. */
    private static final String SHOWN = """
            const nodes = [...document.querySelectorAll('body *:not(script, .message .text *, .message .text, .rows *, time, .avatar, #announce, dialog h2, dialog .field > *)')];
            const texts = nodes.flatMap((node) => [...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data));
            const names = nodes.flatMap((node) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => node.getAttribute(name) ?? ''));
            return [...texts, ...names].map((text) => text.trim()).filter((text) => text);
            """;

    /** Names of people, places, servers, commands and languages, and what the bot says in menus. */
    private static final Set<String> NAMES = Set.of(
            "alice",
            "bob",
            "carol",
            "admin",
            "prepbot",
            "interview-prep",
            "general",
            "staff",
            "/daily",
            "/practice",
            "/help",
            "Practise this",
            "English",
            "Deutsch",
            "Practice circle",
            "Evening study group",
            "·",
            "The playground needs JavaScript.");

    @TempDir
    Path data;

    @Test
    void every_word_of_the_page_comes_from_its_bundle_and_longer_ones_fit() throws IOException {
        var settings = SomeSettings.playground(data, Optional.of(Path.of("src/test/resources/one-question")));
        try (var running = Running.start(settings, Secrets.NONE, Surroundings.real())) {
            for (var size : List.of(Browser.DESKTOP, Browser.PHONE)) {
                look(running.address() + "/?as=admin", size);
            }
        }
    }

    private static void look(String address, Dimension size) throws IOException {
        var hardCoded = new ArrayList<String>();
        try (var browser = Browser.open(size)) {
            browser.with(driver ->
                    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", PSEUDO)));
            browser.goTo(address).readsAnywhere("[Type / for commands");
            browser.with(driver -> hardCoded.addAll(strange(driver)));
            browser.says("/practice").reads("Answer").presses("Answer").fills("x");
            browser.pictures("pseudo-form-" + size.width);
            browser.with(driver -> hardCoded.addAll(strange(driver)));
            assertThat(browser.overflow()).as("pixels to scroll sideways").isZero();
        }
        assertThat(hardCoded).isEmpty();
    }

    private static List<String> strange(JavascriptExecutor browser) {
        var shown = (List<?>) Objects.requireNonNull(browser.executeScript(SHOWN));
        return shown.stream()
                .map(String::valueOf)
                .filter(text -> !text.contains("[") && !NAMES.contains(text))
                .toList();
    }
}
