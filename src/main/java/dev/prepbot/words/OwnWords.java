package dev.prepbot.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The few words that only one platform needs, in one language: {@code <folder>/words.properties} in English, and
 * {@code words_de.properties} beside it is a translation.
 */
public record OwnWords(Map<String, String> texts) {

    private static final Map<String, OwnWords> LOADED = new ConcurrentHashMap<>();

    public OwnWords {
        texts = Map.copyOf(texts);
    }

    /** The words of a folder nearest to a locale: those of its language, and English for what these lack. */
    public static OwnWords in(String folder, Locale locale) {
        return LOADED.computeIfAbsent(folder + " " + locale.getLanguage(), key -> load(folder, locale.getLanguage()));
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** A text, with its values in the place of the names in braces. */
    public String say(String key, Map<String, ?> values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no such words: " + key);
        }
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }

    private static OwnWords load(String folder, String language) {
        var texts = new TreeMap<>(read(folder, "words.properties"));
        if (language.matches("[a-z]{2,3}") && !language.equals("en")) {
            texts.putAll(read(folder, "words_" + language + ".properties"));
        }
        return new OwnWords(texts);
    }

    /** A file's texts; none where there is no such file. */
    public static Map<String, String> read(String folder, String file) {
        var read = new Properties();
        try (var in = OwnWords.class.getResourceAsStream("/" + folder + "/" + file)) {
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
