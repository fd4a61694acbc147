package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.SecretName;
import dev.prepbot.platform.discord.Invitation;
import java.util.stream.Collectors;

/** {@code prepbot invite discord}: the link by which the bot is added to a server. */
final class Invite implements Action {

    @Override
    public int run(Call call) {
        var configuration = call.configuration();
        if (!configuration.faults().isEmpty()) {
            throw new CannotStart(Exit.WRONG, Faults.inWords("the configuration", configuration.faults()));
        }
        var token = configuration
                .secrets()
                .get(SecretName.DISCORD_TOKEN)
                .orElseThrow(() -> new CannotStart(
                        Exit.WRONG, "the link names the bot, whose token is not given. Set DISCORD_TOKEN."));
        var invitation = Invitation.of(token.reveal())
                .orElseThrow(() -> new CannotStart(
                        Exit.WRONG,
                        "DISCORD_TOKEN is not a bot's token: such a one has three parts with dots between."));
        call.console().say(invitation.link());
        call.console().say("");
        call.console().say("It asks for these permissions, and for nothing else:");
        call.console()
                .say(invitation.purposes().stream()
                        .map(one -> "  " + one.permission() + ": to " + one.purpose())
                        .collect(Collectors.joining("\n")));
        return Exit.FINE;
    }
}
