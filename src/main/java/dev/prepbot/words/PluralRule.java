package dev.prepbot.words;

import java.util.Arrays;

/**
 * How a language picks among its plural forms, by the Unicode CLDR's cardinal rules for whole numbers.
 *
 * <p>A bundle names its rule under the key {@code plural.rule}, and lists the forms in the order given here.
 */
enum PluralRule {
    /** No plural forms: Japanese, Chinese, Korean and others. */
    SINGLE("single", 1),
    /** One, other: English, German, Dutch, Spanish, Italian and others. */
    ONE_OTHER("one-other", 2),
    /** Zero or one, other: French, Brazilian Portuguese. */
    ZERO_ONE_OTHER("zero-one-other", 2),
    /** One, few, many: Russian, Ukrainian, Serbian. */
    EAST_SLAVIC("east-slavic", 3),
    /** One, few, many: Polish. */
    POLISH("polish", 3),
    /** One, few, other: Czech, Slovak. */
    CZECH("czech", 3);

    private final String slug;
    private final int forms;

    PluralRule(String slug, int forms) {
        this.slug = slug;
        this.forms = forms;
    }

    static PluralRule named(String slug) {
        return Arrays.stream(values())
                .filter(rule -> rule.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown plural.rule: " + slug));
    }

    int forms() {
        return forms;
    }

    /** The index of the form for a count of things. */
    int formOf(long count) {
        long n = Math.abs(count);
        return switch (this) {
            case SINGLE -> 0;
            case ONE_OTHER -> n == 1 ? 0 : 1;
            case ZERO_ONE_OTHER -> n <= 1 ? 0 : 1;
            case EAST_SLAVIC -> n % 10 == 1 && n % 100 != 11 ? 0 : few(n) ? 1 : 2;
            case POLISH -> n == 1 ? 0 : few(n) ? 1 : 2;
            case CZECH -> n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2;
        };
    }

    /** Ends in 2, 3 or 4, but not in 12, 13 or 14. */
    private static boolean few(long n) {
        return n % 10 >= 2 && n % 10 <= 4 && n / 10 % 10 != 1;
    }
}
