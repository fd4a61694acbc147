package dev.prepbot.bank;

/** The rules for names in the bank: lower-case words joined by single hyphens. */
final class Names {

    private Names() {}

    /** Whether this can be the id of a question: at least two words of letters and digits. */
    static boolean isQuestionId(String text) {
        return isTopic(text) && text.indexOf('-') >= 0;
    }

    /** Whether this can be the name of a topic or of a file in it. */
    static boolean isTopic(String text) {
        return isJoined(text, "");
    }

    /** Whether this can be a tag, which may also have the signs of {@code c#}, {@code c++} and {@code node.js}. */
    static boolean isTag(String text) {
        return isJoined(text, ".#+");
    }

    private static boolean isJoined(String text, String furtherSigns) {
        boolean afterSign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || furtherSigns.indexOf(c) >= 0;
            if (!sign && !(c == '-' && afterSign)) {
                return false;
            }
            afterSign = sign;
        }
        return afterSign;
    }
}
