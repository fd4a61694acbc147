package dev.prepbot.words;

import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Words;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * English in brackets, with an accent on every letter and 40 % longer: what shows plain letters under it does not come
 * from a bundle, and what does not fit under it will not fit in a longer language.
 */
public final class PseudoLexicon implements Lexicon {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀćðéƒĝħíĵķłɱńóƥɋŕśťúṽŵẋýžÁƁĆÐÉƑĜĦÍĴĶŁṀŃÓƤɊŔŚŤÚṼŴẊÝŽ";

    private final Bundle bundle;

    public PseudoLexicon() {
        var english = Bundles.read("en").orElseThrow();
        var pseudo = new Properties();
        for (var key : english.stringPropertyNames()) {
            var text = english.getProperty(key);
            pseudo.setProperty(key, key.equals("plural.rule") ? text : longer(text));
        }
        bundle = new Bundle(Locale.ENGLISH, pseudo, null);
    }

    @Override
    public Words in(Locale locale) {
        return bundle;
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    /** A text as it is shown under this lexicon, without brackets. */
    public static String accented(String text) {
        var accented = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int letter = PLAIN.indexOf(text.charAt(i));
            if (letter >= 0) {
                accented.setCharAt(i, ACCENTED.charAt(letter));
            }
        }
        return accented.toString();
    }

    private static String longer(String template) {
        int length = template.replaceAll("\\{[^}]*}|[*`]", "").length();
        int more = length * 4 / 10 - 2;
        return "⟦" + outsideHoles(template) + "~".repeat(Math.max(0, more)) + "⟧";
    }

    private static String outsideHoles(String template) {
        var text = new StringBuilder();
        int from = 0;
        while (from < template.length()) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return text.append(accented(template.substring(from))).toString();
            }
            text.append(accented(template.substring(from, open))).append(hole(template.substring(open, close + 1)));
            from = close + 1;
        }
        return text.toString();
    }

    /** A hole keeps its name; the forms of a plural are texts like others. */
    private static String hole(String hole) {
        int bar = hole.indexOf('|');
        return bar < 0 ? hole : hole.substring(0, bar) + accented(hole.substring(bar));
    }
}
