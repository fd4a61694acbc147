package dev.prepbot.app;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Secret;
import dev.prepbot.app.config.SecretName;
import dev.prepbot.app.config.Secrets;
import dev.prepbot.app.config.Settings;
import dev.prepbot.bot.Ids;
import dev.prepbot.web.Pass;
import dev.prepbot.web.Routes;
import dev.prepbot.web.WebServer;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is let into the playground.
 *
 * @param pass the token that is asked for, where one is
 * @param made whether it was made for this start, so that nobody can know it yet
 */
record Admission(Optional<Pass> pass, boolean made) {

    private static final Logger log = LoggerFactory.getLogger(Admission.class);

    /**
     * Everyone on this machine; from elsewhere those who have the token.
     *
     * @throws CannotStart where the token that is set is easily guessed
     */
    static Admission of(InetAddress address, Secrets secrets, Ids ids) {
        var given = secrets.get(SecretName.PREPBOT_PLAYGROUND_TOKEN).map(Secret::reveal);
        if (given.isPresent() && !Pass.fits(given.get())) {
            throw new CannotStart(
                    2,
                    SecretName.PREPBOT_PLAYGROUND_TOKEN + " must have at least " + Pass.SHORTEST
                            + " letters, digits, - or _. Set another, or unset it: prepbot makes one where it needs one.");
        }
        if (given.isPresent() || address.isLoopbackAddress()) {
            return new Admission(given.map(Pass::new), false);
        }
        return new Admission(Optional.of(new Pass(ids.next() + ids.next())), true);
    }

    /** @throws CannotStart where the port is taken, or the address is no one of this machine's */
    WebServer serve(Settings.Playground wanted, Routes routes, Ids ids) {
        var address = new InetSocketAddress(wanted.address(), wanted.port());
        try {
            var server = WebServer.start(address, wanted.names(), pass, routes, ids);
            if (!wanted.address().isLoopbackAddress()) {
                log.warn(
                        "the playground listens on {}, which other machines can reach, without encryption;"
                                + " whoever has its token may be anybody in it",
                        address);
            }
            return server;
        } catch (UncheckedIOException e) {
            throw new CannotStart(
                    1,
                    "port " + wanted.port() + " cannot be used (" + e.getMessage()
                            + "). Stop what uses it, or choose another: --port 0 picks a free one.");
        }
    }

    /** Where to open the page; a token that is set is not shown again. */
    String address(String host, int port) {
        var page = "http://" + host + ":" + port;
        if (made) {
            return page + "/?token=" + pass.map(Pass::token).orElse("");
        }
        return pass.isPresent() ? page + "/?token=… with the token that you set" : page;
    }
}
