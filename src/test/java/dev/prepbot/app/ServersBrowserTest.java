package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Listener;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.chat.Span;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.platform.playground.Playground;
import dev.prepbot.web.WebServer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers, group conversations, pictures and messages' menus, as people use them on the page. */
final class ServersBrowserTest implements Listener {

    private static final PlaceId GENERAL = new PlaceId(Playground.NAME, "general");

    @TempDir
    Path data;

    private final BlockingQueue<Incoming> heard = new LinkedBlockingQueue<>();
    private Playground playground;
    private WebServer server;

    @BeforeEach
    void start() {
        var ids = new RandomIds();
        playground = Playground.open(data, Clock.systemUTC(), ids);
        playground.connect(this);
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = WebServer.start(address, Set.of(), playground.routes(), ids);
    }

    @AfterEach
    void stop() {
        server.close();
        playground.close();
    }

    @Test
    void people_turn_to_another_server_join_it_and_leave_it() throws IOException {
        try (var bob = Browser.open(Browser.DESKTOP).goTo(page("bob"))) {
            bob.presses("Practice circle").pictures("servers-menu");
            bob.pressesIn("#servers", "Evening study group");
            bob.readsAnywhere("Evening study group").presses("Evening study group");
            bob.pressesIn("#servers", "Practice circle").readsAnywhere("Practice circle");
            bob.presses("Practice circle").pressesIn("#servers", "Evening study group");
            bob.readsAnywhere("Evening study group");
            bob.opensPlace("general").says("Hello, evening people").reads("Hello, evening people");
            assertThat(bob.address()).endsWith("#evening-general");
            bob.presses("Evening study group").presses("Leave Evening study group");
            bob.readsAnywhere("Practice circle");
            assertThat(bob.wholeText()).doesNotContain("Hello, evening people");
        }
        try (var carol = Browser.open(Browser.PHONE).goTo(page("carol") + "#evening-general")) {
            carol.reads("Hello, evening people");
        }
    }

    @Test
    void a_group_conversation_is_seen_by_those_who_are_in_it() throws IOException {
        try (var alice = Browser.open(Browser.PHONE).goTo(page("alice"))) {
            alice.opensMenu("New group conversation")
                    .picks("bob")
                    .picks("carol")
                    .pictures("group-new");
            alice.presses("Open conversation").says("Pizza?").reads("Pizza?");
            assertThat(alice.wholeText()).contains("bob, carol");
            assertThat(alice.overflow()).isZero();
        }
        try (var bob = Browser.open(Browser.DESKTOP).goTo(page("bob"))) {
            bob.opensPlace("alice, carol").reads("Pizza?");
        }
        try (var admin = Browser.open(Browser.DESKTOP).goTo(page("admin"))) {
            admin.readsAnywhere("general");
            assertThat(admin.wholeText()).doesNotContain("bob, carol");
        }
    }

    @Test
    void a_picture_is_shown_and_a_messages_menu_is_used_by_keys() throws Exception {
        post("picture", List.of(paragraph("Your weeks"), picture()));
        try (var alice = Browser.open(Browser.DESKTOP).goTo(page("alice") + "#general")) {
            alice.reads("Your weeks").pictures("picture");
            assertThat(alice.width("figure img")).isEqualTo(320);
            alice.usesMenuByKeys("Practise this").pictures("picture-menu");
            var used = (Incoming.ShortcutUsed) heard.poll(10, TimeUnit.SECONDS);
            assertThat(used).isNotNull();
            assertThat(used.text()).isEqualTo("Your weeks\nA blue field");
            alice.pressesAt(".picture").readsAnywhere("Save weeks.png").pictures("picture-large");
        }
    }

    @Test
    void a_refused_message_is_told_to_those_who_would_have_seen_it() throws Exception {
        try (var alice = Browser.open(Browser.PHONE).goTo(page("alice") + "#general")) {
            alice.readsAnywhere("Welcome to general");
            post("long", List.of(paragraph("x".repeat(2_001))));
            alice.readsAnywhere("Discord takes 2000.").pictures("refused");
            assertThat(alice.overflow()).isZero();
        }
    }

    private String page(String person) {
        return "http://127.0.0.1:" + server.port() + "/?as=" + person;
    }

    private void post(String errand, List<Block> blocks) throws Exception {
        var post = new Intention.Post(GENERAL, Message.of(blocks), new Intention.Ping.Nobody());
        playground.perform(new Errand(errand, post)).toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Span.Plain(text)));
    }

    private static Block picture() throws IOException {
        var image = new BufferedImage(320, 120, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, Color.BLUE.getRGB());
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        var content = Base64.getEncoder().encodeToString(png.toByteArray());
        return new Block.Attached("weeks.png", "image/png", "A blue field", content);
    }

    @Override
    public void hear(Incoming fact) {
        heard.add(fact);
    }

    @Override
    public List<Command> commands(Locale locale) {
        return List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Locale locale) {
        return List.of(new Shortcut("practise-this", "Practise this"));
    }

    @Override
    public List<Suggestion> suggest(Person person, Place place, String command, String option, String typed) {
        return List.of();
    }
}
