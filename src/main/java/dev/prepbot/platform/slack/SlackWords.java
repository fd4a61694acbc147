package dev.prepbot.platform.slack;

import dev.prepbot.words.OwnWords;
import java.util.Locale;

/** The adapter's own words. */
final class SlackWords {

    static final String FOLDER = "slack";

    private SlackWords() {}

    static OwnWords in(Locale locale) {
        return OwnWords.in(FOLDER, locale);
    }
}
