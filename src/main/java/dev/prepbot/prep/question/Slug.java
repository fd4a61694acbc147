package dev.prepbot.prep.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum constant with the lower-case, hyphenated name that files, commands and stores use for it. */
public interface Slug {

    /** The constant's Java name. */
    String name();

    /** The name in files and commands, such as {@code technical-screen}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} with this slug, if there is one; case does not matter. */
    static <E extends Enum<E> & Slug> Optional<E> find(Class<E> type, String slug) {
        var wanted = slug.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.slug().equals(wanted))
                .findFirst();
    }
}
