package dev.prepbot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** What axe-core finds on pages, written to {@code target/accessibility.txt}. */
final class AccessibilityReport {

    private static final Path FILE = Path.of("target", "accessibility.txt");

    /** The faults that keep people out. */
    private static final List<String> GRAVE = List.of("serious", "critical");

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
              (found) => done([found.passes.length + ' rules passed', ...found.violations.flatMap((fault) =>
                fault.nodes.map((node) => fault.impact + ' ' + fault.id + ': ' + fault.help + ' at ' + node.target.join(' ')))]),
              (failure) => done(['critical: ' + failure]));
            """;

    private final List<String> lines = new ArrayList<>();
    private final List<String> grave = new ArrayList<>();

    /** Looks at a page as it is now. */
    void look(JavascriptExecutor browser, String scene) {
        browser.executeScript(script());
        var found = (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN));
        lines.add(scene + ": " + found.get(0) + ", " + (found.size() - 1) + " faults");
        for (var fault : found.subList(1, found.size())) {
            lines.add("  " + fault);
            if (GRAVE.stream().anyMatch(String.valueOf(fault)::startsWith)) {
                grave.add(scene + ": " + fault);
            }
        }
    }

    /** The serious and critical faults. */
    List<String> grave() {
        return List.copyOf(grave);
    }

    /** Adds what was found to the report. */
    void write(String title) throws IOException {
        Files.createDirectories(FILE.getParent());
        var file = FILE.resolveSibling("accessibility-" + title + ".part");
        Files.write(file, lines);
        var all = new ArrayList<String>();
        all.add("What axe-core found on the playground's page; serious and critical faults fail the build.");
        try (var parts = Files.newDirectoryStream(FILE.getParent(), "accessibility-*.part")) {
            for (var part : parts) {
                all.addAll(Files.readAllLines(part));
            }
        }
        Files.write(FILE, all);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(AccessibilityReport.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
