package dev.prepbot.bot;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import java.util.ArrayList;
import java.util.List;

/** What could not be delivered to a person earlier, now that they are back. */
final class HeldBack {

    private HeldBack() {}

    /** Takes it out of the outbox; nothing while others would read it. */
    static List<Intention> forWho(Turn turn, Records records) {
        if (!turn.answeredAlone()) {
            return List.of();
        }
        var late = new ArrayList<Intention>();
        for (var errand : records.outbox().takeHeld(turn.person())) {
            if (errand.intention() instanceof Intention.Reply reply) {
                late.addAll(turn.replyJustYou(reply.message()));
            } else if (errand.intention() instanceof Intention.Change change) {
                late.addAll(turn.replyJustYou(change.message()));
            }
        }
        if (late.isEmpty()) {
            // A form or a page that came too late is of no use any more.
            return List.of();
        }
        var all = new ArrayList<Intention>(
                turn.replyJustYou(Message.of(new Block.Note(turn.words().line("held.title")))));
        all.addAll(late);
        return all;
    }
}
