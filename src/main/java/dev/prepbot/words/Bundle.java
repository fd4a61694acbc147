package dev.prepbot.words;

import dev.prepbot.bot.Words;
import dev.prepbot.chat.Span;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of one language; what it lacks comes from English. Safe for use by several threads. */
final class Bundle implements Words {

    private static final String PLURAL_RULE = "plural.rule";

    private final Locale locale;
    private final Properties texts;
    private final @Nullable Bundle fallback;
    private final PluralRule plurals;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    Bundle(Locale locale, Properties texts, @Nullable Bundle fallback) {
        this.locale = locale;
        this.texts = texts;
        this.fallback = fallback;
        this.plurals = PluralRule.named(texts.getProperty(PLURAL_RULE, "one-other"));
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String plain(String key, Map<String, ?> values) {
        return line(key, values).stream().map(Bundle::textOf).collect(Collectors.joining());
    }

    @Override
    public String plainOr(String key, String otherwise) {
        if (texts.containsKey(key)) {
            return plain(key);
        }
        return fallback == null ? otherwise : fallback.plainOr(key, otherwise);
    }

    @Override
    public List<Span> line(String key, Map<String, ?> values) {
        if (!texts.containsKey(key) && fallback != null) {
            return fallback.line(key, values);
        }
        var spans = new ArrayList<Span>();
        for (var part : template(key).parts()) {
            if (part instanceof Template.Text text) {
                spans.add(leaf(text.text(), text.style()));
            } else if (part instanceof Template.Hole hole) {
                spans.addAll(fill(key, hole, values));
            } else if (part instanceof Template.Use use) {
                spans.add(new Span.Use(use.command()));
            } else if (part instanceof Template.Plural plural) {
                spans.add(leaf(form(key, plural, values), plural.style()));
            }
        }
        return spans;
    }

    /** The keys of this bundle, without those it takes from English. */
    Set<String> keys() {
        var keys = new TreeSet<>(texts.stringPropertyNames());
        keys.remove(PLURAL_RULE);
        return keys;
    }

    Template template(String key) {
        return templates.computeIfAbsent(key, this::read);
    }

    private Template read(String key) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        var template = Template.read(text);
        for (var part : template.parts()) {
            if (part instanceof Template.Plural plural && plural.forms().size() != plurals.forms()) {
                throw new IllegalArgumentException(
                        key + " needs " + plurals.forms() + " plural forms in " + locale + ": " + text);
            }
        }
        return template;
    }

    private List<Span> fill(String key, Template.Hole hole, Map<String, ?> values) {
        var value = value(key, hole.name(), values);
        if (value instanceof Span span) {
            return List.of(span);
        }
        if (value instanceof List<?> spans) {
            return spans.stream().map(Span.class::cast).toList();
        }
        return List.of(leaf(value instanceof Number number ? format(number) : value.toString(), hole.style()));
    }

    private String form(String key, Template.Plural plural, Map<String, ?> values) {
        var count = ((Number) value(key, plural.name(), values)).longValue();
        return plural.forms().get(plurals.formOf(count)).replace("#", format(count));
    }

    private static Object value(String key, String name, Map<String, ?> values) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(key + " needs a value for " + name);
        }
        return value;
    }

    private String format(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    private static Span leaf(String text, Template.Style style) {
        return switch (style) {
            case PLAIN -> new Span.Plain(text);
            case BOLD -> new Span.Bold(text);
            case ITALIC -> new Span.Italic(text);
            case CODE -> new Span.Code(text);
        };
    }

    private static String textOf(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.text();
        }
        if (span instanceof Span.Bold bold) {
            return bold.text();
        }
        if (span instanceof Span.Italic italic) {
            return italic.text();
        }
        if (span instanceof Span.Code code) {
            return code.text();
        }
        throw new IllegalArgumentException("not plain text: " + span);
    }
}
