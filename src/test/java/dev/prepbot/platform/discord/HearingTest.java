package dev.prepbot.platform.discord;

import static dev.prepbot.platform.discord.Rig.await;
import static dev.prepbot.platform.discord.Rig.got;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Place;
import dev.prepbot.platform.discord.Rig.Scene;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bot hears, on the wire, and how it connects. */
final class HearingTest {

    @SuppressWarnings("NullAway.Init")
    private static Rig rig;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeAll
    static void start() {
        rig = new Rig();
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @BeforeEach
    void begin() {
        scene = rig.scene();
    }

    @AfterEach
    void check() {
        rig.check();
    }

    @Test
    void commands_are_written_once() {
        int before = rig.server.commandsWritten();
        rig.discord.listen(rig.heard);
        assertThat(rig.server.commandsWritten()).isEqualTo(before);
        try (var again = Discord.open(rig.settings(false), rig.clock)) {
            again.listen(rig.heard);
        }
        assertThat(rig.server.commandsWritten()).isEqualTo(before);
    }

    @Test
    void a_command_tells_who_where_and_what() {
        var role = rig.server.town().role(scene.guild(), "r", 0, false);
        var options = Map.of(
                "topic",
                "sql",
                "level",
                "mid",
                "count",
                "3",
                "loud",
                "true",
                "where",
                scene.channel().id(),
                "who",
                scene.alice().id(),
                "role",
                role.id());
        var used = scene.client().use(scene.channel(), "ask", options);
        var command = (Incoming.CommandUsed) rig.act(scene.alice());
        assertThat(command.command()).isEqualTo("ask");
        assertThat(command.options())
                .isEqualTo(Map.of(
                        "topic",
                        "sql",
                        "level",
                        "mid",
                        "count",
                        "3",
                        "loud",
                        "true",
                        "where",
                        "discord:" + scene.channel().id(),
                        "who",
                        "discord:" + scene.alice().id(),
                        "role",
                        role.id()));
        var at = command.at();
        assertThat(at.delivery()).isEqualTo(new DeliveryId("discord:" + used.id()));
        assertThat(at.person().id()).isEqualTo(scene.person());
        assertThat(at.person().name()).isEqualTo("alice");
        assertThat(at.person().locale()).isEqualTo(Locale.GERMAN);
        assertThat(at.person().admin()).isTrue();
        assertThat(at.place()).isEqualTo(new Place(scene.place(), Optional.of(scene.serverId()), Place.Kind.CHANNEL));
    }

    @Test
    void members_commands_work_in_the_direct_conversation_and_admins_are_known_as_such() {
        var bob = rig.server.town().person("bob");
        rig.server.town().join(scene.guild(), bob);
        var client = rig.server.client(bob);
        client.use(client.direct(), "mock start", Map.of());
        var command = (Incoming.CommandUsed) rig.act(bob);
        assertThat(command.command()).isEqualTo("mock start");
        assertThat(command.at().place().kind()).isEqualTo(Place.Kind.DIRECT);
        assertThat(command.at().place().server()).isEmpty();
        client.use(scene.channel(), "tell", Map.of());
        assertThat(rig.act(bob).at().person().admin()).isFalse();
        assertThat(client.offers(scene.channel(), "schedule add")).isFalse();
        assertThat(scene.client().offers(scene.channel(), "schedule add")).isTrue();
        assertThat(client.offers(client.direct(), "schedule add")).isFalse();
    }

    @Test
    void at_most_25_values_are_offered() {
        var offered = got(
                scene.client().suggest(scene.channel(), "ask", "topic", "sq").choices());
        assertThat(offered).hasSize(25);
        assertThat(offered.path(0).path("value").asText()).isEqualTo("sq0");
    }

    @Test
    void a_message_can_be_practised_from_its_menu() {
        var said = scene.client().type(scene.channel(), "We look for someone who knows SQL");
        scene.client().useOn(said, "Practise this");
        assertThat(rig.act(scene.alice())).isInstanceOfSatisfying(Incoming.ShortcutUsed.class, used -> {
            assertThat(used.shortcut()).isEqualTo("practise");
            assertThat(used.text()).isEqualTo("We look for someone who knows SQL");
        });
    }

    @Test
    void what_is_typed_to_the_bot_alone_is_heard_and_what_is_typed_in_a_channel_is_not() {
        scene.client().type(scene.channel(), "not for the bot");
        scene.client().type(scene.client().direct(), "for the bot");
        assertThat(rig.act(scene.alice())).isInstanceOfSatisfying(Incoming.TextTyped.class, typed -> {
            assertThat(typed.text()).isEqualTo("for the bot");
            assertThat(typed.at().handle()).isEmpty();
            assertThat(typed.at().place().kind()).isEqualTo(Place.Kind.DIRECT);
        });
    }

    @Test
    void joining_and_leaving_a_server_is_heard_with_where_to_greet() {
        await(() -> rig.heard.facts().stream()
                .anyMatch(fact -> fact instanceof Incoming.Installed installed
                        && installed.server().equals(scene.serverId())
                        && installed.greeting().equals(Optional.of(scene.place()))));
        rig.server.town().kickBot(scene.guild());
        await(() -> rig.heard.facts().stream()
                .anyMatch(fact -> fact instanceof Incoming.Uninstalled removed
                        && removed.server().equals(scene.serverId())));
    }

    @Test
    void the_owner_of_a_server_stands_for_who_added_the_bot() {
        await(() -> installed().findFirst().isPresent());
        assertThat(installed().findFirst().orElseThrow().by()).hasValueSatisfying(owner -> {
            assertThat(owner.id()).isEqualTo(scene.person());
            assertThat(owner.admin()).isTrue();
            assertThat(owner.locale()).isEqualTo(Locale.US);
        });
    }

    @Test
    void whoever_is_given_a_server_stands_for_it_from_then_on() {
        await(() -> installed().findFirst().isPresent());
        var heir = rig.server.town().person("heir");
        rig.server.town().join(scene.guild(), heir);
        rig.server.town().handOver(scene.guild(), heir);
        await(() -> installed()
                .flatMap(fact -> fact.by().stream())
                .anyMatch(owner -> owner.id().local().equals(heir.id())));
    }

    private Stream<Incoming.Installed> installed() {
        return rig.heard.facts().stream()
                .filter(Incoming.Installed.class::isInstance)
                .map(Incoming.Installed.class::cast)
                .filter(fact -> fact.server().equals(scene.serverId()));
    }

    @Test
    void a_token_that_is_refused_is_told_in_one_line() {
        rig.server.expect(dev.prepbot.platform.discord.loopback.Problem.UNAUTHORIZED);
        var wrong = new DiscordSettings(
                "bm90.right.token", Optional.of(rig.server.apiUrl()), Optional.empty(), false, Optional.empty());
        assertThatThrownBy(() -> Discord.open(wrong, rig.clock))
                .isInstanceOfSatisfying(
                        CannotConnect.class, e -> assertThat(e.kind()).isEqualTo(CannotConnect.Kind.TOKEN_REFUSED))
                .hasMessageContaining("Reset Token")
                .hasMessageNotContaining("bm90");
    }

    @Test
    void an_intent_that_is_not_granted_is_told_in_one_line() {
        assertThatThrownBy(() -> Discord.open(rig.settings(true), rig.clock))
                .isInstanceOfSatisfying(
                        CannotConnect.class,
                        e -> assertThat(e.kind()).isEqualTo(CannotConnect.Kind.INTENT_NOT_GRANTED));
    }

    @Test
    void one_process_of_several_connects_its_own_shards() {
        var all = rig.settings(false);
        var part = new DiscordSettings(
                all.token(), all.apiUrl(), all.gatewayUrl(), false, Optional.of(new ShardRange(1, 1, 2)));
        try (var second = Discord.open(part, rig.clock)) {
            assertThat(second.botName()).isEqualTo("prepbot");
        }
    }

    @Test
    void a_machine_that_does_not_answer_is_told_in_one_line() {
        var nowhere = new DiscordSettings(
                "bm90.right.token",
                Optional.of(URI.create("http://127.0.0.1:1/api/v10/")),
                Optional.empty(),
                false,
                Optional.empty());
        assertThatThrownBy(() -> Discord.open(nowhere, rig.clock))
                .isInstanceOfSatisfying(
                        CannotConnect.class, e -> assertThat(e.kind()).isEqualTo(CannotConnect.Kind.UNREACHABLE));
    }
}
