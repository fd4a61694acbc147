package dev.prepbot.platform.playground;

import dev.prepbot.web.WebServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

/** Shows the page with the fake bot behind it, to be looked at: {@code LookAtThePage DIRECTORY PORT}. */
final class LookAtThePage {

    private LookAtThePage() {}

    public static void main(String... arguments) throws Exception {
        var ids = new RandomIds();
        var playground = Playground.open(Path.of(arguments[0]), Clock.systemUTC(), ids);
        playground.connect(new FakeBot(playground, ids.next()));
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
        var server = WebServer.start(address, Set.of(), playground.routes(), ids);
        System.out.println("http://localhost:" + server.port() + "/?as=alice");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            playground.close();
        }));
        Thread.currentThread().join();
    }
}
