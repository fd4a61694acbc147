package dev.prepbot.bank;

import java.util.Arrays;

/** The lines of a text with their indentation, as the everyday reader walks over them. */
final class Lines {

    private final String text;

    // Until it is compiled, the JVM spends more on String.charAt than on anything else here.
    private final char[] characters;
    private int[] begins = new int[256];
    private int[] columns = new int[256];
    private int count;
    private int at;

    /** The lines of a text that ends with a line end, the first one to be read next. */
    Lines(String text) {
        this.text = text;
        characters = text.toCharArray();
        for (int begin = 0; begin < text.length(); begin = text.indexOf('\n', begin) + 1) {
            if (count + 1 == begins.length) {
                begins = Arrays.copyOf(begins, 2 * begins.length);
                columns = Arrays.copyOf(columns, 2 * columns.length);
            }
            begins[count] = begin;
            columns[count] = indentation(begin);
            count++;
        }
        begins[count] = text.length();
    }

    private int indentation(int begin) {
        int end = begin;
        while (characters[end] == ' ') {
            end++;
        }
        return end - begin;
    }

    /** Whether there are no tabs, no control characters, one sort of line end, and no characters that take two. */
    boolean haveOnlyUsualCharacters() {
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            boolean usual = c < 0x7F ? c >= ' ' || c == '\n' : c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029;
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    /** Goes on to the next line that is neither blank nor a comment; false at the end. */
    boolean skipToContent() {
        while (at < count && (isBlank() || charAt(column()) == '#')) {
            at++;
        }
        return at < count;
    }

    boolean atEnd() {
        return at >= count;
    }

    void next() {
        at++;
    }

    /** The number of the line, counted from 1. */
    int number() {
        return at + 1;
    }

    /** Where the content of the line begins. */
    int column() {
        return columns[at];
    }

    /** Lets the content begin further right, behind the dash of a list. */
    void indentTo(int column) {
        columns[at] = column;
    }

    int length() {
        return begins[at + 1] - 1 - begins[at];
    }

    boolean isBlank() {
        return column() == length();
    }

    /** The character in a column; a line end in the one behind the last. */
    char charAt(int column) {
        return characters[begins[at] + column];
    }

    /** The line from a column on, without blanks at its end. */
    String from(int column) {
        int begin = begins[at] + column;
        int end = begins[at + 1] - 1;
        while (end > begin && characters[end - 1] == ' ') {
            end--;
        }
        return text.substring(begin, end);
    }

    /** The line from a column on, with its line end. */
    void appendFrom(int column, StringBuilder builder) {
        builder.append(text.substring(begins[at] + column, begins[at + 1]));
    }
}
