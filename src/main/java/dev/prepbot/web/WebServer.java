package dev.prepbot.web;

import com.sun.net.httpserver.HttpServer;
import dev.prepbot.bot.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The running web server. */
public final class WebServer implements AutoCloseable {

    private static final int THREADS = 8;
    private static final int BACKLOG = 200;

    static {
        // Read once by the JDK's server. Without the first, every small answer waits 40 ms for an acknowledgement;
        // without the second, a client that never finishes its request holds a thread for ever.
        setUnlessSet("sun.net.httpserver.nodelay", "true");
        setUnlessSet("sun.net.httpserver.maxReqTime", "30");
    }

    private final HttpServer server;
    private final ExecutorService pool;
    private final Streams streams = new Streams();
    private final Conversation conversation;

    private WebServer(HttpServer server, Guard guard, Routes routes, Ids ids) {
        this.server = server;
        this.pool = Executors.newFixedThreadPool(THREADS, WebServer::thread);
        this.conversation = new Conversation(guard, routes, streams, ids, pool);
        server.setExecutor(pool);
        server.createContext("/", conversation);
    }

    /**
     * Starts a server.
     *
     * @param address where it listens; port 0 picks a free one
     * @param names names by which it is reached beyond localhost, without ports
     * @param ids names incidents that people can quote
     * @throws UncheckedIOException if the address is taken or not this machine's
     */
    public static WebServer start(InetSocketAddress address, Set<String> names, Routes routes, Ids ids) {
        return start(address, names, Optional.empty(), routes, ids);
    }

    /**
     * Starts a server that may ask everyone for a token.
     *
     * @param pass the token, which every request needs
     */
    public static WebServer start(
            InetSocketAddress address, Set<String> names, Optional<Pass> pass, Routes routes, Ids ids) {
        try {
            var server = HttpServer.create(address, BACKLOG);
            var guard = new Guard(address.getAddress().isLoopbackAddress(), Set.copyOf(names), pass);
            var started = new WebServer(server, guard, routes, ids);
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + address + ": " + e.getMessage(), e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Ends the event streams, lets the answers under way finish for a moment, and stops. */
    @Override
    public void close() {
        streams.close();
        conversation.awaitQuiet();
        server.stop(0);
        pool.shutdownNow();
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "web-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
