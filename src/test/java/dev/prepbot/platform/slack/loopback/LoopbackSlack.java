package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/**
 * Slack on this machine, for one app in one workspace: the Web API and Socket Mode over real connections, people with
 * clients, and whatever trouble a test asks for. Written from Slack's documents, not from the adapter.
 */
public final class LoopbackSlack implements AutoCloseable {

    static {
        // Without it small answers wait 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService answering = Executors.newCachedThreadPool(LoopbackSlack::daemon);
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1, LoopbackSlack::daemon);
    private final Complaints complaints = new Complaints();
    private final Files files = new Files();
    private final Workspace workspace;
    private final Envelopes envelopes;
    private final Events events;
    private final HttpServer server;
    private final Api api;
    private final Team team;
    private final Trouble trouble;

    private LoopbackSlack(Manifest manifest, Clock clock) throws IOException, InterruptedException {
        workspace = new Workspace(clock);
        var faults = new Faults();
        var tokens = new Tokens();
        var quota = new Quota(clock);
        trouble = new Trouble(faults, tokens, quota, complaints);
        envelopes = new Envelopes(timer);
        envelopes.gate().await();
        events = new Events(manifest, envelopes, clock);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(answering);
        var triggers = new Triggers(clock);
        var speech = new Speech(workspace, events, complaints);
        var views = new Views(workspace, complaints);
        var urls = new ResponseUrls(workspace, speech, faults, clock);
        var methods = new HashMap<String, Method>();
        methods.putAll(new IdentityMethods(workspace, envelopes.gate()).all());
        methods.putAll(new ChatMethods(workspace, speech, manifest).all());
        methods.putAll(new ConversationMethods(workspace, events, quota).all());
        methods.putAll(new ViewMethods(views, triggers, workspace, manifest).all());
        methods.putAll(new FileMethods(workspace, files, events, id -> base() + "/upload/" + id).all());
        var scopes = new Scopes(workspace, manifest.scopes());
        api = new Api(workspace, methods, scopes, new Api.Rules(tokens, faults, quota, complaints));
        server.createContext("/api/", api);
        server.createContext("/hooks/", urls);
        server.createContext("/upload/", new Uploads(files, faults));
        server.start();
        var inside = new Person.Inside(events, views, urls, complaints);
        var payloads = new Payloads(triggers, urls, base());
        team = new Team(new Person.Wires(workspace, manifest, envelopes, payloads, inside), tokens);
    }

    /** Opens a workspace in which an app with this manifest is installed. */
    public static LoopbackSlack open(Manifest manifest, Clock clock) {
        try {
            return new LoopbackSlack(manifest, clock);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the loopback Slack did not start", e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "loopback-slack");
        thread.setDaemon(true);
        return thread;
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The prefix of the Web API, as {@code SlackConfig.setMethodsEndpointUrlPrefix} wants it. */
    public URI apiUrl() {
        return URI.create(base() + "/api/");
    }

    public String botToken() {
        return Tokens.BOT;
    }

    public String appToken() {
        return Tokens.APP;
    }

    /** The workspace, as those who administer it see it. */
    public Team team() {
        return team;
    }

    /** What goes wrong. */
    public Trouble trouble() {
        return trouble;
    }

    /** The sockets of the app. */
    public Sockets sockets() {
        return new Sockets(envelopes);
    }

    /** Tells the app of an event, whatever its manifest says. */
    public void tell(ObjectNode event) {
        var unused = events.send(event);
    }

    /** How often a method was called, and with what. */
    public List<Arguments> calls(String method) {
        return api.calls().stream()
                .filter(call -> call.method().equals(method))
                .map(Api.Called::arguments)
                .toList();
    }

    /** For measurements: from now on keeps neither calls nor what is said, and tells of each message as it is said. */
    public void forgetful(Consumer<Shown> said) {
        api.forgetful();
        synchronized (workspace) {
            workspace.messages().forgetful(posted -> said.accept(Shown.of(posted)));
        }
    }

    /** Grows with each change of any message. */
    public long changes() {
        return workspace.messages().changes();
    }

    /** The content of a file that was uploaded. */
    public Optional<byte[]> content(String file) {
        return files.find(file).flatMap(Files.Upload::content);
    }

    /** Fails if the app did what Slack would not take, or if trouble that was planned never came. */
    public void verify() {
        trouble.clear().forEach(complaints::add);
        complaints.raise();
    }

    @Override
    public void close() {
        try {
            envelopes.gate().shutDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        answering.shutdownNow();
        timer.shutdownNow();
        verify();
    }
}
