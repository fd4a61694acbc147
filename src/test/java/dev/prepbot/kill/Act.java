package dev.prepbot.kill;

import dev.prepbot.chat.Form;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A fact on its way, until the bot answers it or it is given up. */
final class Act {

    final Frame.Fact fact;

    /** The message whose control was pressed; empty if none was. */
    final String pressed;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable Intention answer;
    private volatile boolean expired;
    private volatile boolean delivered;
    private volatile Fate fate = Fate.COMES_AGAIN;

    Act(Frame.Fact fact, String pressed) {
        this.fact = fact;
        this.pressed = pressed;
    }

    /** What becomes of a fact whose delivery was cut short by a crash. */
    enum Fate {
        /** It is delivered again, as Slack does. */
        COMES_AGAIN,
        /** It is not delivered again, as Discord does, but can still be answered. */
        CAN_BE_ANSWERED,
        /** It is not delivered again and cannot be answered any more. */
        IS_OVER
    }

    boolean waiting() {
        return over.getCount() > 0;
    }

    boolean delivered() {
        return delivered;
    }

    void setDelivered() {
        delivered = true;
    }

    boolean expired() {
        return expired;
    }

    Fate fate() {
        return fate;
    }

    void meet(Fate chosen) {
        fate = chosen;
        expired |= chosen == Fate.IS_OVER;
    }

    /** Notes an answer; false if there was one before. */
    boolean answer(Intention intention) {
        boolean first = answer == null;
        if (first) {
            answer = intention;
        }
        over.countDown();
        return first;
    }

    void giveUp() {
        over.countDown();
    }

    /** Waits until it is answered or given up; false if neither has happened when the time is over. */
    boolean await(Duration most) {
        try {
            return over.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The message with which it was answered. */
    Optional<Message> said() {
        if (answer instanceof Intention.Reply reply) {
            return Optional.of(reply.message());
        }
        return answer instanceof Intention.Change change ? Optional.of(change.message()) : Optional.empty();
    }

    /** The form that opened. */
    Optional<Form> opened() {
        return answer instanceof Intention.Open open ? Optional.of(open.form()) : Optional.empty();
    }
}
