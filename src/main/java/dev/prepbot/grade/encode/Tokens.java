package dev.prepbot.grade.encode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words and punctuation marks; a line break is a mark, too. */
public final class Tokens {

    /** What a line break is read as. */
    public static final String BREAK = "\n";

    /** Numbers with their points, words with their apostrophes, line breaks, and any other character but blanks. */
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,]\\d+)*(?![\\p{L}])|[\\p{L}\\p{N}\\p{M}]+(?:['’]\\p{L}+)*|\\R|[^\\s\\p{Cc}]");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Tokens() {}

    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(form(matcher.group()), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static String form(String typed) {
        if (typed.isBlank()) {
            return BREAK;
        }
        var plain =
                MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
        return (plain.isEmpty() ? typed : plain).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
