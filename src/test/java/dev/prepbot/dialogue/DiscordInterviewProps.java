package dev.prepbot.dialogue;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.platform.discord.loopback.Fault;
import dev.prepbot.platform.discord.loopback.LoopbackDiscord;
import dev.prepbot.platform.discord.loopback.Permissions;
import dev.prepbot.platform.discord.loopback.Problem;
import dev.prepbot.prep.question.Bank;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** The loopback Discord as interviews need it: trouble is made on the wire, where the wire can make it. */
final class DiscordInterviewProps implements InterviewProps {

    private static final String POSTING = "POST /channels/{channel_id}/messages";
    private static final String OPENING = "POST /channels/{channel_id}/threads";
    private static final String ANSWERING = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    private volatile Bank bank = SampleBank.interview();
    private volatile Predicate<Errand> uncertain = errand -> false;
    private final LoopbackDiscord discord;
    private final DiscordTheatre theatre;

    DiscordInterviewProps(DiscordStage stage, Path data) {
        discord = stage.loopback();
        theatre = new DiscordTheatre(
                stage, data, () -> bank, platform -> new Forgetful(platform, errand -> uncertain.test(errand)));
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
        switch (trouble) {
            case FORBIDDEN -> {
                discord.expect(Problem.MISSING_PERMISSIONS);
                discord.town().deny(theatre.channel(), Permissions.CREATE_PRIVATE_THREADS);
            }
            case REFUSED -> discord.always(OPENING, "", new Fault.Refused(Problem.INVALID_FORM_BODY));
            case UNREACHABLE -> discord.always(OPENING, "", new Fault.Status(503));
            case UNCERTAIN -> uncertain = errand -> errand.intention() instanceof Intention.OpenPrivate;
            default -> throw new IllegalArgumentException("not made here: " + trouble);
        }
    }

    @Override
    public void threadsAreLost() {
        for (var thread : discord.town().threads(theatre.guild())) {
            discord.always(POSTING, thread.id(), new Fault.Refused(Problem.UNKNOWN_CHANNEL));
        }
    }

    @Override
    public void repliesExpire() {
        discord.always(ANSWERING, "", new Fault.Refused(Problem.UNKNOWN_INTERACTION));
    }

    @Override
    public void nextQuestionIsUncertain() {
        var hit = new AtomicBoolean();
        uncertain = errand -> errand.intention() instanceof Intention.Post post
                && !post.message().rows().isEmpty()
                && !hit.getAndSet(true);
    }

    @Override
    public void allIsWell() {
        uncertain = errand -> false;
        discord.allIsWell();
        discord.town().deny(theatre.channel(), 0);
    }

    @Override
    public void close() {
        theatre.close();
    }
}
