package dev.prepbot.platform.slack.loopback;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.function.Consumer;

/** A bare Bolt app as its documentation shows it: {@code /echo} says what was typed. A yardstick for measurements. */
public final class EchoApp implements AutoCloseable {

    private final App app;
    private final SocketModeApp socket;

    private EchoApp(App app, SocketModeApp socket) {
        this.app = app;
        this.socket = socket;
    }

    /** Connects an app that answers {@code /echo}, and to which further listeners may be added. */
    public static EchoApp connect(LoopbackSlack slack) {
        return connect(slack.apiUrl().toString(), slack.botToken(), slack.appToken(), client -> {});
    }

    /** @param change made to the client as soon as there is one */
    static EchoApp connect(String api, String botToken, String appToken, Consumer<SocketModeClient> change) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api);
        var app = new App(AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(botToken)
                .build());
        app.command(
                "/echo", (request, context) -> context.ack(request.getPayload().getText()));
        try {
            var socket = new SocketModeApp(appToken, SocketModeClient.Backend.JavaWebSocket, app);
            socket.startAsync();
            change.accept(socket.getClient());
            return new EchoApp(app, socket);
        } catch (Exception e) {
            throw new IllegalStateException("the echo app did not connect", e);
        }
    }

    public App app() {
        return app;
    }

    public SocketModeApp socket() {
        return socket;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
