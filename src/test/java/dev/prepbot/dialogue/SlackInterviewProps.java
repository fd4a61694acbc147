package dev.prepbot.dialogue;

import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.platform.slack.loopback.Arguments;
import dev.prepbot.platform.slack.loopback.Fault;
import dev.prepbot.prep.question.Bank;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Slack as interviews need it: trouble happens on the wire. */
final class SlackInterviewProps implements InterviewProps {

    private static final String POST = "chat.postMessage";

    private volatile Bank bank = SampleBank.interview();
    private final SlackTheatre theatre;

    SlackInterviewProps(Path data) {
        theatre = new SlackTheatre(data, () -> bank);
    }

    @Override
    public Theatre theatre() {
        return theatre;
    }

    @Override
    public void reload(Bank changed) {
        bank = changed;
    }

    /** A thread begins with a message that says what it is for. */
    @Override
    public void threadsFailWith(Trouble trouble) {
        Predicate<Arguments> opens =
                given -> given.text("thread_ts").isEmpty() && given.toString().contains(InterviewScripts.THREAD);
        always(POST, opens, fault(trouble));
    }

    @Override
    public void threadsAreLost() {
        always(POST, given -> given.text("thread_ts").isPresent(), Fault.error("channel_not_found"));
    }

    @Override
    public void repliesExpire() {
        always("response_url", given -> true, Fault.expired());
    }

    /** It was said, but nobody was told so and nobody may look. */
    @Override
    public void nextQuestionIsUncertain() {
        theatre.slack().trouble().next(POST, given -> given.toString().contains("actions"), Fault.doneYetFailed());
        always("conversations.replies", given -> true, Fault.error("missing_scope"));
    }

    @Override
    public void allIsWell() {
        theatre.slack().trouble().end();
    }

    @Override
    public void close() {
        theatre.close();
    }

    private void always(String method, Predicate<Arguments> when, Fault fault) {
        theatre.slack().trouble().always(method, when, fault);
    }

    /** How each trouble comes; https://docs.slack.dev/reference/methods/chat.postMessage#errors. */
    private static Fault fault(Trouble trouble) {
        return switch (trouble) {
            case RATE_LIMITED -> Fault.rateLimited(1);
            case UNREACHABLE -> Fault.status(503);
            case FORBIDDEN -> Fault.error("restricted_action");
            case GONE, EXPIRED, TOO_LATE -> Fault.error("channel_not_found");
            // Only a crash leaves it uncertain whether a thread was opened; for who waits it is as good as refused.
            case REFUSED, UNCERTAIN -> Fault.error("invalid_arguments");
        };
    }
}
