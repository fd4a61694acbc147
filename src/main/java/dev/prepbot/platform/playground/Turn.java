package dev.prepbot.platform.playground;

import dev.prepbot.chat.Incoming;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A command, press or form of someone's, which the bot may answer for a while. */
final class Turn {

    private final Incoming.Act fact;
    private final String delivery;
    private final String signature;
    private final String what;
    private final Optional<Long> source;
    private final Instant since;
    private final List<Answer> answers = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Turn> answered = new CompletableFuture<>();

    /**
     * @param delivery the name that the person's client gave it
     * @param signature differs between sendings that differ in more than that name
     * @param what the command's line, or the label that was pressed
     * @param source the message whose control was pressed
     */
    Turn(Incoming.Act fact, String delivery, String signature, String what, Optional<Long> source, Instant since) {
        this.fact = fact;
        this.delivery = delivery;
        this.signature = signature;
        this.what = what;
        this.source = source;
        this.since = since;
    }

    /** What the bot was given for an answer. */
    record Answer(String kind, String id) {}

    Incoming.Act fact() {
        return fact;
    }

    String person() {
        return fact.at().person().id().local();
    }

    String room() {
        return fact.at().place().id().local();
    }

    String handle() {
        return fact.at().handle().orElseThrow().secret();
    }

    String delivery() {
        return delivery;
    }

    String signature() {
        return signature;
    }

    String what() {
        return what;
    }

    Optional<Long> source() {
        return source;
    }

    Instant since() {
        return since;
    }

    /** What sort of act it was, in a word. */
    String how() {
        if (fact instanceof Incoming.CommandUsed) {
            return "command";
        } else if (fact instanceof Incoming.ShortcutUsed) {
            return "shortcut";
        }
        return fact instanceof Incoming.Pressed ? "press" : "form";
    }

    /** How many characters it keeps in memory, roughly. */
    long weight() {
        return fact instanceof Incoming.FormSent form
                ? form.fields().values().stream().mapToLong(String::length).sum()
                : what.length();
    }

    boolean fromForm() {
        return fact instanceof Incoming.FormSent;
    }

    boolean olderThan(Duration age, Instant now) {
        return since.plus(age).compareTo(now) <= 0;
    }

    boolean answered() {
        return !answers.isEmpty();
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** Completes with the first answer. */
    CompletableFuture<Turn> whenAnswered() {
        return answered.copy();
    }

    void answer(Answer answer) {
        answers.add(answer);
        answered.complete(this);
    }
}
