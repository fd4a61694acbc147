package dev.prepbot.dialogue;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.prep.question.Bank;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** The simulated platform as interviews need it. */
final class SimulatedInterviewProps implements InterviewProps {

    private volatile Bank bank = SampleBank.interview();
    private final SimulatedTheatre theatre;

    SimulatedInterviewProps(Path data) {
        theatre = new SimulatedTheatre(data, () -> bank);
    }

    @Override
    public Theatre theatre() {
        return theatre;
    }

    @Override
    public void reload(Bank changed) {
        bank = changed;
    }

    @Override
    public void threadsFailWith(Trouble trouble) {
        failing(trouble, errand -> errand.intention() instanceof Intention.OpenPrivate);
    }

    @Override
    public void threadsAreLost() {
        failing(Trouble.GONE, errand -> errand.intention() instanceof Intention.Post);
    }

    @Override
    public void repliesExpire() {
        failing(Trouble.EXPIRED, errand -> errand.intention() instanceof Intention.Reply);
    }

    @Override
    public void nextQuestionIsUncertain() {
        var hit = new AtomicBoolean();
        failing(
                Trouble.UNCERTAIN,
                errand -> errand.intention() instanceof Intention.Post post
                        && !post.message().rows().isEmpty()
                        && !hit.getAndSet(true));
    }

    @Override
    public void allIsWell() {
        theatre.simulator().failing(errand -> null);
    }

    @Override
    public void close() {
        theatre.close();
    }

    private void failing(Trouble trouble, Predicate<Errand> which) {
        theatre.simulator().failing(errand -> which.test(errand) ? new Failed(trouble, "as the test wants it") : null);
    }
}
