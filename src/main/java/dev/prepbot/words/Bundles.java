package dev.prepbot.words;

import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The bundles on the classpath, {@code words/<language>.properties} in UTF-8, read when first wanted.
 *
 * <p>A new language is a new file; nothing lists them.
 */
public final class Bundles implements Lexicon {

    private final Bundle english = new Bundle(Locale.ENGLISH, read("en").orElseThrow(), null);
    private final Map<String, Bundle> byLanguage = new ConcurrentHashMap<>(Map.of("en", english));

    @Override
    public Words in(Locale locale) {
        return bundle(locale);
    }

    @Override
    public List<Locale> languages() {
        return Languages.ALL;
    }

    /** Looked for once, and only when someone wants another language than English. */
    private static final class Languages {
        static final List<Locale> ALL = Stream.concat(
                        Stream.of("en"),
                        Arrays.stream(Locale.getISOLanguages())
                                .filter(language ->
                                        !language.equals("en") && Bundles.class.getResource(file(language)) != null)
                                .sorted())
                .map(Locale::forLanguageTag)
                .toList();
    }

    Bundle bundle(Locale locale) {
        var language = locale.getLanguage();
        var known = byLanguage.get(language);
        if (known != null || !languages().contains(Locale.forLanguageTag(language))) {
            return known == null ? english : known;
        }
        return byLanguage.computeIfAbsent(
                language,
                wanted -> new Bundle(Locale.forLanguageTag(wanted), read(wanted).orElseThrow(), english));
    }

    /** The texts of a language as they stand in its file; empty where there is none. */
    static Optional<Properties> read(String language) {
        try (var in = Bundles.class.getResourceAsStream(file(language))) {
            if (in == null) {
                return Optional.empty();
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String language) {
        return "/words/" + language + ".properties";
    }
}
