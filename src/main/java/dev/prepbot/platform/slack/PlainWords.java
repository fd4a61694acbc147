package dev.prepbot.platform.slack;

import dev.prepbot.bot.text.PlainText;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import java.util.function.Function;

/** Writes messages as words alone, for notifications and screen readers, which show no blocks. */
final class PlainWords {

    /** Words whose names do not matter. */
    static final PlainText NAMELESS = new PlainText(
            "• ",
            command -> RichText.COMMAND + " " + command,
            PersonId::local,
            place -> Spot.of(place).channel());

    private PlainWords() {}

    /** The whole message; Slack reads this text as markup, so the three signs that begin any are written out. */
    static String of(Message message, Function<PersonId, String> names) {
        return escaped(NAMELESS.naming(names).of(message));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
