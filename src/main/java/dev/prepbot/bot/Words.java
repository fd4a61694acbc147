package dev.prepbot.bot;

import dev.prepbot.chat.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The message bundle of one language. */
public interface Words {

    Locale locale();

    /**
     * A text without emphasis, for labels and titles.
     *
     * @param values what stands for each name in braces
     * @throws IllegalArgumentException if there is no such key, or a value is missing: a mistake of ours
     */
    String plain(String key, Map<String, ?> values);

    /**
     * A line with the emphasis that the bundle gives it. Values are leaves: whatever they hold is shown as it is.
     *
     * @param values what stands for each name in braces: text, a number, a {@link Span} or a list of spans
     */
    List<Span> line(String key, Map<String, ?> values);

    /** A text without values. */
    default String plain(String key) {
        return plain(key, Map.of());
    }

    /** A line without values. */
    default List<Span> line(String key) {
        return line(key, Map.of());
    }

    /** A text without values, or another where the bundle has none: for names that the question bank may add. */
    String plainOr(String key, String otherwise);
}
