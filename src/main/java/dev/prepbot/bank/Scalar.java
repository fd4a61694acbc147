package dev.prepbot.bank;

/** What an unquoted scalar means by the core schema of YAML 1.2, as editors and JSON Schema see it. */
enum Scalar {
    TEXT("text"),
    NOTHING("nothing"),
    TRUTH("a truth value"),
    WHOLE_NUMBER("a number"),
    NUMBER("a number");

    private final String words;

    Scalar(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }

    static Scalar of(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> NOTHING;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> TRUTH;
            default -> number(plain);
        };
    }

    private static Scalar number(String plain) {
        char first = plain.charAt(0);
        // Prose begins with a letter; everything below is rare.
        if (!(first >= '0' && first <= '9') && first != '-' && first != '+' && first != '.') {
            return TEXT;
        }
        var unsigned = first == '-' || first == '+' ? plain.substring(1) : plain;
        if (onlyDigits(unsigned) || isHexOrOctal(plain)) {
            return WHOLE_NUMBER;
        }
        return isDecimal(unsigned) || isSpecial(plain, unsigned) ? NUMBER : TEXT;
    }

    private static boolean isHexOrOctal(String plain) {
        return plain.length() > 2
                && ((plain.startsWith("0x") && plain.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0))
                        || (plain.startsWith("0o") && plain.chars().skip(2).allMatch(c -> Character.digit(c, 8) >= 0)));
    }

    private static boolean isSpecial(String plain, String unsigned) {
        return switch (unsigned) {
            case ".inf", ".Inf", ".INF" -> true;
            default -> plain.equals(".nan") || plain.equals(".NaN") || plain.equals(".NAN");
        };
    }

    /** Digits with at most one point and an exponent, such as {@code 1.5e+3}. */
    private static boolean isDecimal(String unsigned) {
        int exponent = Math.max(unsigned.indexOf('e'), unsigned.indexOf('E'));
        var mantissa = exponent < 0 ? unsigned : unsigned.substring(0, exponent);
        int point = mantissa.indexOf('.');
        var digits = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        if (!onlyDigits(digits)) {
            return false;
        }
        if (exponent < 0) {
            return true;
        }
        var power = unsigned.substring(exponent + 1);
        return onlyDigits(power.startsWith("-") || power.startsWith("+") ? power.substring(1) : power);
    }

    private static boolean onlyDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
