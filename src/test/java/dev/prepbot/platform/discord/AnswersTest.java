package dev.prepbot.platform.discord;

import static dev.prepbot.chat.Audience.EVERYONE;
import static dev.prepbot.chat.Audience.JUST_YOU;
import static dev.prepbot.platform.discord.Rig.await;
import static dev.prepbot.platform.discord.Rig.got;
import static dev.prepbot.platform.discord.Rig.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Change;
import dev.prepbot.chat.Intention.Open;
import dev.prepbot.chat.Intention.Reply;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.platform.discord.Rig.Scene;
import dev.prepbot.platform.discord.loopback.Fault;
import dev.prepbot.platform.discord.loopback.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered to commands, presses and forms, on the wire. */
final class AnswersTest {

    private static final int REPLY = 4;
    private static final int PROMISE = 5;
    private static final int QUIET = 6;
    private static final int CHANGE = 7;
    private static final int MODAL = 9;
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

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
    void a_reply_in_time_is_itself_the_acknowledgement() {
        var used = scene.client().use(scene.channel(), "ask", Map.of());
        var handle = scene.handle();
        assertThat(rig.perform(new Reply(handle, JUST_YOU, text("hi")))).isEqualTo(Done.PLAINLY);
        assertThat(got(used.answered())).isEqualTo(REPLY);
        assertThat(got(used.replied()).only()).contains(scene.alice().id());
        assertThat(rig.perform(new Reply(handle, EVERYONE, text("all"))))
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(done.message())
                                .hasValueSatisfying(
                                        ref -> assertThat(ref.place()).isEqualTo(scene.place())));
        assertThat(rig.server.town().messages(scene.channel())).hasSize(1);
    }

    @Test
    void a_reply_that_takes_longer_is_promised_to_those_who_will_see_it() {
        var used = scene.client().use(scene.channel(), "tell", Map.of());
        var handle = scene.handle();
        assertThat(got(used.answered())).isEqualTo(PROMISE);
        assertThat(used.original().orElseThrow().only()).isEmpty();
        assertThat(rig.perform(new Reply(handle, EVERYONE, text("at last")))).isInstanceOf(Done.class);
        assertThat(scene.client().screen())
                .singleElement()
                .satisfies(said -> assertThat(said.content()).isEqualTo("at last"));
    }

    @Test
    void what_is_for_one_is_never_said_where_everyone_was_promised_something() {
        var used = scene.client().use(scene.channel(), "tell", Map.of());
        var handle = scene.handle();
        assertThat(got(used.answered())).isEqualTo(PROMISE);
        rig.perform(new Reply(handle, JUST_YOU, text("you may not")));
        assertThat(rig.server.town().messages(scene.channel())).isEmpty();
        assertThat(scene.client().screen()).singleElement().satisfies(said -> {
            assertThat(said.content()).isEqualTo("you may not");
            assertThat(said.only()).isPresent();
        });
    }

    @Test
    void a_press_changes_its_message_at_once_or_later() {
        var said = post(Effect.CHANGES_MESSAGE);
        var quick = scene.client().press(said, customId(said), List.of());
        var act = rig.act(scene.alice());
        assertThat(act)
                .isInstanceOfSatisfying(
                        Incoming.Pressed.class,
                        pressed -> assertThat(pressed.token()).isEqualTo(ActionToken.of("answer", "k")));
        rig.perform(new Change(act.at().handle().orElseThrow(), text("changed")));
        assertThat(got(quick.answered())).isEqualTo(CHANGE);
        assertThat(said.content()).isEqualTo("changed");
        assertThat(said.components()).isEmpty();
        var slow = scene.client().press(said, "1:answer:k~c", List.of());
        var handle = scene.handle();
        assertThat(got(slow.answered())).isEqualTo(QUIET);
        rig.perform(new Change(handle, text("changed again")));
        rig.perform(new Reply(handle, JUST_YOU, text("and more")));
        assertThat(said.content()).isEqualTo("changed again");
        assertThat(scene.client().screen()).hasSize(2);
    }

    @Test
    void a_message_changes_also_after_a_reply() {
        var said = post(Effect.REPLIES_JUST_YOU);
        scene.client().press(said, customId(said), List.of());
        var handle = scene.handle();
        rig.perform(new Reply(handle, JUST_YOU, text("first")));
        assertThat(rig.perform(new Change(handle, text("then")))).isInstanceOf(Done.class);
        assertThat(said.content()).isEqualTo("then");
    }

    @Test
    void a_form_opens_with_its_draft_and_what_is_sent_comes_back() {
        var used = scene.client().use(scene.channel(), "fill", Map.of());
        var field = new Form.Field("text", "Your words", "a hint", "a draft", 100, true);
        var form = new Form(ActionToken.of("answer", "k"), "A form", List.of(field));
        assertThat(rig.perform(new Open(scene.handle(), form))).isEqualTo(Done.PLAINLY);
        assertThat(got(used.answered())).isEqualTo(MODAL);
        scene.client().submit(Map.of("text", "typed @everyone"));
        var act = rig.act(scene.alice());
        assertThat(act).isInstanceOfSatisfying(Incoming.FormSent.class, sent -> {
            assertThat(sent.token()).isEqualTo(ActionToken.of("answer", "k"));
            assertThat(sent.fields()).isEqualTo(Map.of("text", "typed @everyone"));
        });
        assertThat(rig.perform(new Reply(act.at().handle().orElseThrow(), JUST_YOU, text("thanks"))))
                .isInstanceOf(Done.class);
    }

    @Test
    void a_reply_whose_answer_was_lost_is_not_said_twice() {
        rig.server.expect(Problem.ALREADY_ACKNOWLEDGED);
        rig.server.next(CALLBACK, new Fault.LostAnswer());
        scene.client().use(scene.channel(), "tell", Map.of());
        var reply = new Reply(scene.handle(), EVERYONE, text("once"));
        // The client sends a request again by itself whose connection broke.
        assertThat(rig.perform("same", reply)).isInstanceOf(Done.class);
        assertThat(rig.server.town().messages(scene.channel())).hasSize(1);
    }

    @Test
    void an_interaction_that_comes_twice_is_heard_once() {
        var used = scene.client().use(scene.channel(), "ask", Map.of());
        rig.perform(new Reply(scene.handle(), JUST_YOU, text("hi")));
        rig.server.repeat(used);
        scene.client().use(scene.channel(), "tell", Map.of());
        assertThat(rig.act(scene.alice()))
                .isInstanceOfSatisfying(
                        Incoming.CommandUsed.class,
                        next -> assertThat(next.command()).isEqualTo("tell"));
    }

    @Test
    void a_lapsed_handle_has_expired() {
        scene.client().use(scene.channel(), "ask", Map.of());
        var handle = scene.handle();
        rig.perform(new Reply(handle, JUST_YOU, text("hi")));
        rig.clock.advance(Duration.ofMinutes(16));
        assertThat(rig.perform(new Reply(handle, JUST_YOU, text("late"))))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.EXPIRED));
    }

    @Test
    void a_handle_outlives_the_connection_that_issued_it() {
        scene.client().use(scene.channel(), "ask", Map.of());
        var handle = scene.handle();
        rig.perform(new Reply(handle, JUST_YOU, text("before")));
        try (var after = Discord.open(rig.settings(false), rig.clock)) {
            var reply = new Reply(handle, JUST_YOU, text("after"));
            assertThat(got(after.perform(new Errand("e", reply)))).isInstanceOf(Done.class);
        }
        assertThat(scene.client().screen()).hasSize(2);
    }

    @Test
    void what_is_not_answered_within_three_seconds_has_expired() {
        rig.server.expect(Problem.UNKNOWN_INTERACTION);
        scene.client().use(scene.channel(), "fill", Map.of());
        var handle = scene.handle();
        rig.clock.advance(Duration.ofSeconds(4));
        assertThat(rig.perform(new Reply(handle, JUST_YOU, text("late"))))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.EXPIRED));
    }

    private dev.prepbot.platform.discord.loopback.Message post(Effect effect) {
        var button = new Control.Button(ActionToken.of("answer", "k"), "Press", Style.PRIMARY, effect);
        Message message = text("a question").with(button);
        rig.perform(new Intention.Post(scene.place(), message, new Intention.Ping.Nobody()));
        await(() -> rig.server.town().messages(scene.channel()).size() == 1);
        return rig.server.town().messages(scene.channel()).get(0);
    }

    private static String customId(dev.prepbot.platform.discord.loopback.Message message) {
        return message.components()
                .get(0)
                .path("components")
                .path(0)
                .path("custom_id")
                .asText();
    }
}
