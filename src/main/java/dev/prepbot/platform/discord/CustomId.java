package dev.prepbot.platform.discord;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control.Effect;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a component carries on Discord: a token, what a press leads to first, and the errand that wrote it.
 *
 * <p>Written {@code 1:answer:k3x9~ferrand}: a sign, the effect's letter, the errand's id. What does not fit into
 * {@value ActionToken#LONGEST} characters is left out, the errand first: the message is then found by its words.
 *
 * @param token what is wanted
 * @param effect what a press leads to first; empty where it did not fit, or the component is a form
 * @param errand the errand that wrote the message; empty where it did not fit
 */
record CustomId(ActionToken token, Optional<Effect> effect, Optional<String> errand) {

    private static final char SIGN = '~';

    private static final Pattern WRITTEN = Pattern.compile("(.*)~([fyec])([A-Za-z0-9_.-]{0,25})", Pattern.DOTALL);

    static String write(ActionToken token, Effect effect, String errand) {
        var plain = token.toString();
        var known = plain + SIGN + letter(effect);
        if (known.length() > ActionToken.LONGEST) {
            return plain;
        }
        return known.length() + errand.length() > ActionToken.LONGEST ? known : known + errand;
    }

    static CustomId read(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return new CustomId(ActionToken.read(text), Optional.empty(), Optional.empty());
        }
        return new CustomId(
                ActionToken.read(written.group(1)),
                effect(written.group(2)),
                Optional.of(written.group(3)).filter(id -> !id.isEmpty()));
    }

    private static char letter(Effect effect) {
        return switch (effect) {
            case OPENS_FORM -> 'f';
            case REPLIES_JUST_YOU -> 'y';
            case REPLIES_EVERYONE -> 'e';
            case CHANGES_MESSAGE -> 'c';
        };
    }

    private static Optional<Effect> effect(String letter) {
        for (var effect : Effect.values()) {
            if (letter(effect) == letter.charAt(0)) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }
}
