package dev.prepbot.words;

import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

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
        var languages = new ArrayList<>(List.of(Locale.ENGLISH));
        Arrays.stream(Locale.getISOLanguages())
                .filter(language -> !language.equals("en") && Bundles.class.getResource(file(language)) != null)
                .sorted()
                .map(Locale::forLanguageTag)
                .forEach(languages::add);
        return languages;
    }

    Bundle bundle(Locale locale) {
        return byLanguage.computeIfAbsent(
                locale.getLanguage(),
                language -> read(language)
                        .map(texts -> new Bundle(Locale.forLanguageTag(language), texts, english))
                        .orElse(english));
    }

    private static Optional<Properties> read(String language) {
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
