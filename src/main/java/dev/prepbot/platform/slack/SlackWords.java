package dev.prepbot.platform.slack;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The adapter's own words in one language; {@code words_de.properties} beside the English file is a translation. */
record SlackWords(Map<String, String> texts) {

    private static final Map<String, SlackWords> LOADED = new ConcurrentHashMap<>();

    SlackWords {
        texts = Map.copyOf(texts);
    }

    /** The words nearest to a locale: those of its language, and English for what these lack. */
    static SlackWords in(Locale locale) {
        return LOADED.computeIfAbsent(locale.getLanguage(), SlackWords::load);
    }

    String say(String key) {
        return say(key, Map.of());
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

    private static SlackWords load(String language) {
        var texts = new TreeMap<String, String>(read("words.properties"));
        if (language.matches("[a-z]{2,3}") && !language.equals("en")) {
            texts.putAll(read("words_" + language + ".properties"));
        }
        return new SlackWords(texts);
    }

    /** A file's texts; none where there is no such file. */
    static Map<String, String> read(String file) {
        var read = new Properties();
        try (var in = SlackWords.class.getResourceAsStream("/slack/" + file)) {
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
