package dev.prepbot.platform.discord.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.requests.Route;
import org.junit.jupiter.api.Test;

/** What goes wrong on the loopback Discord, as a bare JDA finds it. */
final class LoopbackTroubleTest extends BareJda {

    @Test
    void a_reply_after_three_seconds_comes_too_late() {
        discord.expect(Problem.UNKNOWN_INTERACTION);
        discord.always(
                "POST /interactions/{interaction_id}/{interaction_token}/callback",
                "",
                new Fault.Slow(Duration.ofMillis(300)));
        client.use(channel, "echo", Map.of("text", "late"));
        CLOCK.advance(Duration.ofSeconds(4));
        await(() -> !discord.refusals().isEmpty());
        assertThat(client.screen()).isEmpty();
    }

    @Test
    void permissions_that_were_taken_are_missed() {
        discord.town().deny(channel, Permissions.SEND_MESSAGES);
        discord.expect(Problem.MISSING_PERMISSIONS, Problem.MISSING_ACCESS);
        var route = Route.Messages.SEND_MESSAGE.compile(channel.id());
        assertThat(code(() -> raw(route))).isEqualTo(50013);
        discord.town().deny(channel, Permissions.VIEW_CHANNEL);
        assertThat(code(() -> raw(route))).isEqualTo(50001);
    }

    @Test
    void a_dropped_connection_is_resumed_and_nothing_is_missed() {
        int before = discord.line().beginnings().size();
        discord.line().drop();
        var used = client.use(channel, "echo", Map.of("text", "still there?"));
        assertThat(got(used.replied()).content()).isEqualTo("still there?");
        assertThat(discord.line().beginnings().subList(before, before + 1)).containsExactly("RESUME");
    }

    @Test
    void a_session_that_is_not_valid_is_begun_anew() {
        int before = discord.line().beginnings().size();
        discord.line().invalidate(false);
        await(() -> discord.line().beginnings().size() > before);
        assertThat(discord.line().beginnings().get(before)).isEqualTo("IDENTIFY");
        await(() -> jda().getStatus() == JDA.Status.CONNECTED);
        assertThat(got(client.use(channel, "echo", Map.of("text", "new")).replied())
                        .content())
                .isEqualTo("new");
    }

    @Test
    void too_many_requests_are_answered_with_when_to_come_again() {
        discord.next("POST /channels/{channel_id}/messages", new Fault.Limited(Duration.ofSeconds(1), false));
        long before = System.nanoTime();
        text().sendMessage("patient").complete();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(900));
        discord.next("POST /channels/{channel_id}/messages", new Fault.Limited(Duration.ofSeconds(1), true));
        text().sendMessage("very patient").complete();
    }

    @Test
    void what_nobody_expected_fails_the_test() {
        var route =
                Route.custom(Method.POST, "channels/{channel_id}/unheard-of").compile(channel.id());
        refused(() -> raw(route));
        assertThatThrownBy(discord::check).hasMessageContaining("an unknown request: POST /channels/");
    }

    @Test
    void the_bot_comes_and_goes() {
        discord.town().kickBot(guild);
        await(() -> jda().getGuildById(guild.id()) == null);
        discord.town().addBot(guild);
        await(() -> jda().getGuildById(guild.id()) != null);
    }

    @Test
    void a_bot_that_is_asked_to_come_again_resumes() {
        int before = discord.line().beginnings().size();
        discord.line().askToReconnect();
        await(() -> discord.line().beginnings().size() > before);
        assertThat(discord.line().beginnings().get(before)).isEqualTo("RESUME");
    }

    @Test
    void someone_who_takes_no_direct_messages_gets_none() {
        discord.closeDirect(alice);
        discord.expect(Problem.CANNOT_MESSAGE_USER);
        var direct = jda().openPrivateChannelById(alice.id()).complete();
        assertThat(code(() -> direct.sendMessage("hello").complete())).isEqualTo(50007);
    }

    @Test
    void after_a_quarter_of_an_hour_a_token_is_good_for_nothing() {
        got(client.use(channel, "later", Map.of()).replied());
        var used = client.use(channel, "echo", Map.of("text", "soon"));
        got(used.replied());
        CLOCK.advance(Interaction.TOKEN.plusSeconds(1));
        discord.expect(Problem.INVALID_TOKEN);
        var route = Route.Interactions.CREATE_FOLLOWUP.compile(discord.bot().id(), used.token());
        assertThat(code(() -> raw(route))).isEqualTo(50027);
    }
}
