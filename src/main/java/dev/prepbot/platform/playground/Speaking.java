package dev.prepbot.platform.playground;

import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Trouble;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the bot's messages and forms before people.
 *
 * @param feed tells the pages of forms and answers, which the world does not keep
 */
record Speaking(OpenForms forms, Feed feed, Clock clock) {

    Deed<Outcome> post(World world, String errand, Room room, Message message, Set<String> pings) {
        return say(world, errand, room.id(), new Content.Said(message, null, false, null, pings));
    }

    Deed<Outcome> reply(World world, String errand, Turn turn, Intention.Reply reply) {
        var onlyFor = reply.audience() == Audience.JUST_YOU ? turn.person() : null;
        var used = new Content.Used(turn.person(), turn.how(), turn.what());
        var said = new Content.Said(reply.message(), onlyFor, false, used, Set.of());
        var answer = new Turn.Answer("message", String.valueOf(world.next()));
        return answering(turn, answer, say(world, errand, turn.room(), said));
    }

    Deed<Outcome> change(World world, String errand, Turn turn, Intention.Change change) {
        if (turn.source().isEmpty()) {
            return Deed.failed(Trouble.REFUSED, "a command has no message to change");
        }
        var standing = world.utterance(turn.source().get());
        if (standing.isEmpty() || !(standing.get().content() instanceof Content.Said said)) {
            return Deed.failed(Trouble.GONE, "the message is gone");
        }
        var answer = new Turn.Answer("change", String.valueOf(standing.get().id()));
        return answering(turn, answer, edit(world, errand, standing.get(), said, change.message()));
    }

    Deed<Outcome> open(String errand, Turn turn, Intention.Open open) {
        if (turn.fromForm() || turn.answered()) {
            return Deed.failed(Trouble.REFUSED, "a form must be the first answer to a command or a press");
        }
        var form = OpenForm.of(open.form(), turn);
        var opened = new Entry.FormOpened(form);
        var deed = Deed.done(Finished.plainly(errand), Outcome.Done.PLAINLY, opened)
                .then(() -> {
                    forms.open(form);
                    feed.tell(Set.of(turn.person())::contains, "form", Views.of(form));
                });
        return answering(turn, new Turn.Answer("form", form.id()), deed);
    }

    Deed<Outcome> edit(World world, String errand, Utterance standing, Content.Said said, Message message) {
        return put(world, errand, standing.with(said.changedTo(message)), message);
    }

    private Deed<Outcome> say(World world, String errand, String room, Content.Said said) {
        var standing = new Utterance(world.next(), room, clock.instant(), said);
        return put(world, errand, standing, said.message());
    }

    /** What only one person sees cannot be named later, as on the other platforms. */
    private Deed<Outcome> put(World world, String errand, Utterance utterance, Message message) {
        var rules = world.dials().rules();
        var refusal = Limits.refusal(message, rules);
        if (refusal.isPresent()) {
            return Deed.failed(Trouble.REFUSED, refusal.get().inWords())
                    .then(() -> tell(world, utterance, rules, refusal.get()));
        }
        boolean nameable = !(utterance.content() instanceof Content.Said said) || said.onlyFor() == null;
        return nameable
                ? Deed.done(
                        new Finished(errand, utterance.room(), utterance.id()),
                        new Outcome.Done(Optional.of(utterance.ref()), Optional.empty()),
                        new Entry.Uttered(utterance))
                : Deed.done(Finished.plainly(errand), Outcome.Done.PLAINLY, new Entry.Uttered(utterance));
    }

    /** Those who would have seen the message learn why they do not. */
    private void tell(World world, Utterance utterance, Rules rules, Refusal refusal) {
        var view = Views.object().put("place", utterance.room()).put("as", rules.word());
        view.put("reason", refusal.key()).set("values", Wire.JSON.valueToTree(refusal.values()));
        Notices.readers(world, utterance).ifPresent(readers -> feed.tell(readers, "refused", view));
    }

    private Deed<Outcome> answering(Turn turn, Turn.Answer answer, Deed<Outcome> deed) {
        return deed.result() instanceof Outcome.Failed
                ? deed
                : deed.then(() -> {
                    turn.answer(answer);
                    feed.tell(Set.of(turn.person())::contains, "delivery", Views.of(turn, clock.instant()));
                });
    }
}
