package dev.prepbot.app;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Secrets;
import dev.prepbot.app.config.Settings;
import dev.prepbot.bot.Ids;
import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.platform.playground.Playground;
import dev.prepbot.platform.playground.TimeMachine;
import java.net.InetAddress;

/** The chat world in the browser with its page. */
final class PlaygroundPart implements PlatformPart {

    private final Playground playground;
    private final Settings.Playground settings;
    private final Admission admission;
    private final Ids ids;
    private int port;

    private PlaygroundPart(Playground playground, Settings.Playground settings, Admission admission, Ids ids) {
        this.playground = playground;
        this.settings = settings;
        this.admission = admission;
        this.ids = ids;
    }

    /** @throws CannotStart where the token for people elsewhere is too weak */
    static PlaygroundPart open(Settings settings, Secrets secrets, Surroundings surroundings) {
        var ids = surroundings.ids();
        var admission = Admission.of(settings.playground().address(), secrets, ids);
        var playground = Playground.open(settings.data(), surroundings.clock(), ids);
        return new PlaygroundPart(playground, settings.playground(), admission, ids);
    }

    /** Lets admins put the time of the whole bot forward; never where other platforms are connected. */
    void travelBy(TimeMachine machine) {
        playground.travelBy(machine);
    }

    @Override
    public Platform platform() {
        return playground;
    }

    /** @throws CannotStart where the port is taken */
    @Override
    public AutoCloseable listen(Listener listener) {
        playground.connect(listener);
        var server = admission.serve(settings, playground.routes(), ids);
        port = server.port();
        return server;
    }

    @Override
    public String where() {
        return admission.address(reachable(settings.address()), port);
    }

    /** Where everything is listened on, this machine is the nearest part of it. */
    private static String reachable(InetAddress address) {
        var host = address.isAnyLocalAddress()
                ? InetAddress.getLoopbackAddress().getHostAddress()
                : address.getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    @Override
    public void close() {
        playground.close();
    }
}
