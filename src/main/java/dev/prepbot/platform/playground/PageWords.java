package dev.prepbot.platform.playground;

import dev.prepbot.web.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The page's own words in one language; {@code words_de.properties} beside the English file is a translation. */
record PageWords(Map<String, String> texts) {

    private static final Map<String, PageWords> LOADED = new ConcurrentHashMap<>();

    PageWords {
        texts = Map.copyOf(texts);
    }

    /** The words nearest to a locale: those of its language, and English for what these lack. */
    static PageWords in(Locale locale) {
        return LOADED.computeIfAbsent(locale.getLanguage(), PageWords::load);
    }

    /** A text, with its values in the place of the names in braces. */
    String say(String key, Map<String, ?> values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no such words: " + key);
        }
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }

    /** What is wrong and what to do next, by the keys {@code error.…} and {@code next.…}. */
    Problem problem(int status, String key, Map<String, ?> values) {
        return new Problem(status, say("error." + key, values), say("next." + key, values));
    }

    Problem problem(int status, String key) {
        return problem(status, key, Map.of());
    }

    private static PageWords load(String language) {
        var texts = new HashMap<String, String>();
        texts.putAll(read("words.properties"));
        if (language.matches("[a-z]{2,3}") && !language.equals("en")) {
            texts.putAll(read("words_" + language + ".properties"));
        }
        return new PageWords(texts);
    }

    private static Map<String, String> read(String file) {
        var read = new Properties();
        try (var in = PageWords.class.getResourceAsStream("/playground/" + file)) {
            if (in != null) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        var texts = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }
}
