package dev.prepbot.bank;

import dev.prepbot.bank.EverydayYaml.Unusual;

/** Reads quoted texts of everyday YAML, in which only the quote itself and the backslash are escaped. */
final class EverydayQuotes {

    private EverydayQuotes() {}

    static boolean begin(char c) {
        return c == '"' || c == '\'';
    }

    /** Where the quote closes that opens at {@code begin}. */
    static int end(String line, int begin) throws Unusual {
        char quote = line.charAt(begin);
        for (int i = begin + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote && quote == '\'' && line.startsWith("''", i)) {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        throw new Unusual();
    }

    /** The text between the quote that opens at {@code begin} and the one that closes at {@code end}. */
    static String text(String line, int begin, int end) throws Unusual {
        var raw = line.substring(begin + 1, end);
        if (line.charAt(begin) == '\'') {
            return raw.replace("''", "'");
        }
        return raw.indexOf('\\') < 0 ? raw : unescaped(raw);
    }

    private static String unescaped(String raw) throws Unusual {
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
                c = raw.charAt(i);
                if (c != '"' && c != '\\') {
                    throw new Unusual();
                }
            }
            text.append(c);
        }
        return text.toString();
    }
}
