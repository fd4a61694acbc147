package dev.prepbot.platform.discord.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.Test;

/** What people and a bot say to each other on the loopback Discord, as a bare JDA finds it. */
final class LoopbackDiscordTest extends BareJda {

    @Test
    void a_command_is_echoed_to_the_one_who_used_it() {
        var said = got(client.use(channel, "echo", Map.of("text", "hello")).replied());
        assertThat(said.content()).isEqualTo("hello");
        assertThat(client.screen()).contains(said);
        var bob = discord.town().person("bob");
        discord.town().join(guild, bob);
        assertThat(discord.client(bob).screen()).doesNotContain(said);
    }

    @Test
    void a_deferred_reply_is_filled_in_and_followed_up() {
        var used = client.use(channel, "later", Map.of());
        assertThat(got(used.answered())).isEqualTo(Callbacks.DEFERRED_MESSAGE);
        await(() -> client.screen().size() == 2);
        assertThat(client.screen()).extracting(Message::content).containsExactly("later", "more");
        assertThat(client.screen()).allMatch(message -> !message.loading());
    }

    @Test
    void a_form_opens_and_is_sent() {
        got(client.use(channel, "form", Map.of()).answered());
        assertThat(client.modal().orElseThrow().fields())
                .extracting(Modal.Field::label)
                .containsExactly("What to say");
        assertThat(got(client.submit(Map.of("text", "typed")).replied()).content())
                .isEqualTo("typed");
    }

    @Test
    void options_are_offered_while_they_are_typed() {
        var offered = got(client.suggest(channel, "echo", "text", "he").choices());
        assertThat(offered.path(0).path("name").asText()).isEqualTo("he!");
    }

    @Test
    void history_is_read_in_pages() {
        var ids = IntStream.range(0, 5)
                .mapToObj(number -> text().sendMessage("m" + number).complete().getId())
                .toList();
        assertThat(text().getHistoryBefore(ids.get(3), 2).complete().getRetrievedHistory())
                .extracting(net.dv8tion.jda.api.entities.Message::getContentRaw)
                .containsExactly("m2", "m1");
        assertThat(text().getHistoryAfter(ids.get(3), 9).complete().size()).isEqualTo(1);
        assertThat(text().getHistoryAround(ids.get(2), 3).complete().size()).isEqualTo(3);
    }

    @Test
    void an_upload_arrives_with_its_bytes_and_description() {
        var file = FileUpload.fromData(new byte[] {1, 2, 3}, "a.png").setDescription("three bytes");
        var said = text().sendFiles(file).complete();
        assertThat(said.getAttachments().get(0).getDescription()).isEqualTo("three bytes");
        assertThat(discord.town().messages(channel).get(0).files().get("a.png")).containsExactly(1, 2, 3);
    }

    @Test
    void a_private_thread_is_seen_by_those_who_were_added() {
        var bob = discord.town().person("bob");
        discord.town().join(guild, bob);
        var thread =
                text().createThreadChannel("quiet", true).setInvitable(false).complete();
        thread.addThreadMemberById(bob.id()).complete();
        thread.sendMessage("psst").complete();
        assertThat(discord.client(bob).screen()).extracting(Message::content).contains("psst");
        var carol = discord.town().person("carol");
        discord.town().join(guild, carol);
        assertThat(discord.client(carol).screen()).isEmpty();
        thread.getManager().setArchived(true).complete();
        var quiet = discord.client(bob).channel("quiet").orElseThrow();
        assertThat(quiet.thread().archived()).isTrue();
        discord.client(bob).type(quiet, "still here");
        assertThat(quiet.thread().archived()).isFalse();
    }

    @Test
    void one_message_has_one_thread() {
        var said = text().sendMessage("here").complete();
        said.createThreadChannel("under").complete();
        discord.expect(Problem.THREAD_EXISTS);
        assertThat(code(() -> said.createThreadChannel("again").complete())).isEqualTo(160004);
    }

    @Test
    void a_nonce_that_comes_again_within_minutes_is_the_same_message() {
        var first = text().sendMessage("once").setNonce("n1").complete();
        assertThat(text().sendMessage("once").setNonce("n1").complete().getId()).isEqualTo(first.getId());
        CLOCK.advance(Duration.ofMinutes(6));
        assertThat(text().sendMessage("once").setNonce("n1").complete().getId()).isNotEqualTo(first.getId());
    }

    @Test
    void a_button_is_pressed_under_a_message() {
        var said = text().sendMessage("press")
                .setComponents(ActionRow.of(Button.primary("b", "B")))
                .complete();
        var shown = discord.town().messages(channel).get(0);
        assertThat(said.getId()).isEqualTo(shown.id());
        var heard = new CompletableFuture<String>();
        var listener = new ListenerAdapter() {
            @Override
            public void onButtonInteraction(ButtonInteractionEvent event) {
                event.editMessage("pressed").queue(done -> heard.complete(event.getComponentId()));
            }
        };
        jda().addEventListener(listener);
        client.press(shown, "b", List.of());
        assertThat(got(heard)).isEqualTo("b");
        jda().removeEventListener(listener);
        assertThat(shown.content()).isEqualTo("pressed");
    }
}
