package dev.prepbot.platform.playground;

import dev.prepbot.bot.text.PlainText;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;

/** What an utterance says, without anything that only shows how. */
final class PlainWords {

    static final PlainText WORDS = new PlainText("", command -> "/" + command, PersonId::local, PlaceId::local);

    private PlainWords() {}

    static String of(Content content) {
        return content instanceof Content.Typed typed ? typed.text() : WORDS.of(((Content.Said) content).message());
    }
}
