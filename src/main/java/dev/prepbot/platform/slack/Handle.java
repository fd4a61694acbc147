package dev.prepbot.platform.slack;

import dev.prepbot.chat.Place;
import dev.prepbot.chat.ReplyHandle;
import java.time.Instant;
import java.util.Optional;

/**
 * How one act can be answered. It is written into the reply handle, so that it outlives a restart as Slack's own
 * permission does.
 *
 * @param delivery names the act
 * @param user who acted
 */
record Handle(Kind kind, String delivery, String user, Stand at, Pass pass) {

    private static final int PARTS = 10;

    /** The ways to act that are answered differently. */
    enum Kind {
        /** A command, which its own acknowledgement may answer. */
        COMMAND,
        /** A control of a message. */
        PRESS,
        /** A control of the home tab. */
        HOME,
        /** A message's menu. */
        SHORTCUT,
        /** A form; what it inherits is from the act that opened it. */
        FORM
    }

    /**
     * Where someone acted.
     *
     * @param message the message whose control was pressed, if everyone sees it
     */
    record Stand(Spot spot, Place.Kind kind, Optional<String> message) {

        /** Whether that is the person's own conversation with the bot, in which nobody else reads. */
        boolean own() {
            return spot.channel().startsWith("D") && kind != Place.Kind.GROUP;
        }
    }

    /**
     * What Slack gave along for the answer.
     *
     * @param url the response address
     * @param trigger opens a form, for three seconds
     * @param since when the response address was given
     */
    record Pass(Optional<String> url, Optional<String> trigger, Instant since) {}

    /** The same permission, for a form that was opened with it. */
    Handle forForm(String sent, String trigger) {
        return new Handle(
                kind == Kind.HOME ? kind : Kind.FORM,
                sent,
                user,
                at,
                new Pass(pass.url(), Optional.of(trigger), pass.since()));
    }

    Spot spot() {
        return at.spot();
    }

    ReplyHandle reply() {
        return new ReplyHandle(Slack.NAME, written());
    }

    /** Ten words; none of Slack's names and addresses holds a blank. */
    String written() {
        return String.join(
                " ",
                kind.name(),
                delivery,
                user,
                spot().channel(),
                spot().thread().orElse("-"),
                at.kind().name(),
                at.message().orElse("-"),
                pass.url().orElse("-"),
                pass.trigger().orElse("-"),
                String.valueOf(pass.since().getEpochSecond()));
    }

    static Optional<Handle> read(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        var spot = Spot.in(parts[3], known(parts[4]));
        return Optional.of(new Handle(
                Kind.valueOf(parts[0]),
                parts[1],
                parts[2],
                new Stand(spot, Place.Kind.valueOf(parts[5]), known(parts[6])),
                new Pass(known(parts[7]), known(parts[8]), Instant.ofEpochSecond(Long.parseLong(parts[9])))));
    }

    private static Optional<String> known(String part) {
        return Optional.of(part).filter(text -> !text.equals("-"));
    }
}
