package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Span;
import dev.prepbot.platform.slack.loopback.Shown;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // What comes of an act is looked for on the screen.
final class HearingTest {

    private final SlackStage stage = new SlackStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_command_is_heard_with_who_where_and_what() {
        stage.alice.uses(stage.channel, "/prep", "practice databases senior");
        var used = stage.bot.one(Incoming.CommandUsed.class);
        assertThat(used.command()).isEqualTo("practice");
        assertThat(used.options()).isEqualTo(Map.of("topic", "databases", "level", "senior"));
        assertThat(used.at().person().zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(used.at().person().admin()).isTrue();
        assertThat(used.at().place().kind()).isEqualTo(Place.Kind.CHANNEL);
        assertThat(used.at().place().id()).isEqualTo(SlackStage.place(stage.channel));
    }

    @Test
    void prep_alone_is_help() {
        stage.bob.uses(stage.channel, "/prep", "");
        assertThat(stage.bot.one(Incoming.CommandUsed.class).command()).isEqualTo("help");
    }

    @Test
    void a_typo_gets_a_suggestion() {
        stage.bob.uses(stage.channel, "/prep", "practise databases");
        Eventually.so(() -> last().isPresent());
        assertThat(last().orElseThrow().onlyYou()).isTrue();
        assertThat(last().orElseThrow().text()).contains("Did you mean /prep practice?");
        assertThat(stage.bot.all(Incoming.CommandUsed.class)).isEmpty();
    }

    @Test
    void a_missing_option_is_picked_from_a_list_that_the_bot_fills() {
        stage.bob.uses(stage.channel, "/prep", "schedule add channel:#general");
        Eventually.so(() -> last().isPresent());
        var asked = last().orElseThrow();
        var menu = asked.body().at("/blocks/0/accessory/action_id").asText();
        stage.bob.acts(asked, menu, List.of("09:00"));
        var used = stage.bot.one(Incoming.CommandUsed.class);
        assertThat(used.command()).isEqualTo("schedule add");
        assertThat(used.options())
                .isEqualTo(Map.of(
                        "time",
                        "09:00",
                        "channel",
                        SlackStage.place(stage.channel).toString()));
    }

    @Test
    void a_reply_in_time_travels_with_the_acknowledgement() {
        answering("You did it.");
        var answer = stage.bob.uses(stage.channel, "/prep", "streak").join();
        assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(last().orElseThrow().text()).isEqualTo("You did it.");
        assertThat(last().orElseThrow().onlyYou()).isTrue();
        assertThat(stage.alice.screen()).isEmpty();
    }

    @Test
    void a_press_is_heard_and_its_message_changed() {
        var token = ActionToken.of("hint", "7");
        var message = Message.of(new Span.Plain("A question"))
                .with(new Control.Button(token, "Hint", Control.Style.PLAIN, Control.Effect.CHANGES_MESSAGE));
        stage.perform(new Intention.Post(SlackStage.place(stage.channel), message, new Intention.Ping.Nobody()));
        stage.bot.does(fact -> {
            if (fact instanceof Incoming.Pressed press) {
                var to = press.at().handle().orElseThrow();
                stage.slack.perform(errand(new Intention.Change(to, Message.of(new Span.Plain("Another text")))));
            }
        });
        stage.bob.acts(last().orElseThrow(), token.toString(), List.of());
        assertThat(stage.bot.one(Incoming.Pressed.class).token()).isEqualTo(token);
        Eventually.so(() -> last().orElseThrow().text().equals("Another text"));
        assertThat(stage.alice.screen()).hasSize(1);
    }

    @Test
    void a_form_opens_and_comes_back_with_what_was_typed() {
        var token = ActionToken.of("answer", "7");
        var field = new Form.Field("answer", "Your answer", "", "a draft", 3000, true);
        stage.bot.does(fact -> {
            if (fact instanceof Incoming.CommandUsed used) {
                var form = new Form(token, "A question", List.of(field));
                stage.slack.perform(errand(new Intention.Open(used.at().handle().orElseThrow(), form)));
            } else if (fact instanceof Incoming.FormSent sent) {
                reply(sent, "Thank you.");
            }
        });
        stage.bob.uses(stage.channel, "/prep", "streak");
        Eventually.so(() -> stage.bob.modal().isPresent());
        assertThat(stage.bob.modal().orElseThrow().toString()).contains("a draft");
        stage.bob.submits(Map.of("answer", "Because <b> & *c*"));
        var sent = stage.bot.one(Incoming.FormSent.class);
        assertThat(sent.fields()).isEqualTo(Map.of("answer", "Because <b> & *c*"));
        assertThat(sent.at().place().kind()).isEqualTo(Place.Kind.CHANNEL);
        Eventually.so(
                () -> last().filter(shown -> shown.text().equals("Thank you.")).isPresent());
        assertThat(last().orElseThrow().onlyYou()).isTrue();
    }

    @Test
    void an_interview_alone_is_a_thread_in_the_direct_conversation() {
        var person = stage.bob.id();
        var near = SlackStage.place(stage.channel);
        var opened = (Outcome.Done) stage.perform(
                new Intention.OpenPrivate("x", near, "Mock interview", Set.of(new PersonId("slack", person))));
        var place = opened.place().orElseThrow();
        assertThat(place.kind()).isEqualTo(Place.Kind.PRIVATE_THREAD);
        stage.perform(SlackStage.post(place.id(), "First question"));
        var spot = Spot.of(place.id());
        stage.bob.types(spot.channel(), spot.thread(), "My *answer*");
        var typed = stage.bot.one(Incoming.TextTyped.class);
        assertThat(typed.text()).isEqualTo("My *answer*");
        assertThat(typed.at().place()).isEqualTo(place);
        stage.bob.types(spot.channel(), Optional.empty(), "beside it");
        var beside = stage.bot.one(Incoming.TextTyped.class, text -> text.text().equals("beside it"));
        assertThat(beside.at().place().kind()).isEqualTo(Place.Kind.DIRECT);
    }

    @Test
    void two_people_have_threads_in_one_conversation_and_what_they_say_beside_them_is_theirs() {
        var members = Set.of(new PersonId("slack", stage.alice.id()), new PersonId("slack", stage.bob.id()));
        var near = SlackStage.place(stage.channel);
        var first = place(stage.perform(new Intention.OpenPrivate("x", near, "One", members)));
        var second = place(stage.perform(new Intention.OpenPrivate("y", near, "Two", members)));
        assertThat(Spot.of(first.id()).channel()).isEqualTo(Spot.of(second.id()).channel());
        assertThat(first.id()).isNotEqualTo(second.id());
        stage.bob.types(Spot.of(first.id()).channel(), Optional.empty(), "hey alice");
        stage.bob.types(Spot.of(first.id()).channel(), Spot.of(first.id()).thread(), "an answer");
        var typed = stage.bot.one(Incoming.TextTyped.class);
        assertThat(typed.text()).isEqualTo("an answer");
        assertThat(typed.at().place()).isEqualTo(first);
    }

    @Test
    void the_home_tab_is_published_when_it_is_opened() {
        stage.bot.does(fact -> {
            if (fact instanceof Incoming.HomeOpened opened) {
                stage.slack.perform(errand(
                        new Intention.ShowHome(opened.person().id(), Message.of(new Span.Plain("Welcome home")))));
            }
        });
        stage.bob.opensHome();
        Eventually.so(() -> stage.bob.home().isPresent());
        assertThat(stage.bob.home().orElseThrow().toString()).contains("Welcome home");
        assertThat(stage.alice.home()).isEmpty();
    }

    @Test
    void being_installed_and_invited_is_heard() {
        assertThat(stage.bot.one(Incoming.Installed.class).server().local())
                .isEqualTo(stage.server.team().id());
        var other = stage.server.team().channel("other", stage.alice.id());
        stage.server.team().invite(other, stage.server.team().bot(), stage.alice.id());
        var invited = stage.bot.one(Incoming.Invited.class);
        assertThat(invited.channel().id()).isEqualTo(SlackStage.place(other));
        assertThat(invited.by()).isPresent();
    }

    private void answering(String text) {
        stage.bot.does(fact -> {
            if (fact instanceof Incoming.Act act) {
                reply(act, text);
            }
        });
    }

    private void reply(Incoming.Act act, String text) {
        var to = act.at().handle().orElseThrow();
        stage.slack.perform(errand(new Intention.Reply(to, Audience.JUST_YOU, Message.of(new Span.Plain(text)))));
    }

    private static Place place(Outcome outcome) {
        return ((Outcome.Done) outcome).place().orElseThrow();
    }

    private static Errand errand(Intention intention) {
        return new Errand("e" + System.nanoTime(), intention);
    }

    private Optional<Shown> last() {
        var screen = stage.bob.screen();
        return screen.isEmpty() ? Optional.empty() : Optional.of(screen.get(screen.size() - 1));
    }
}
