package dev.prepbot.platform.discord;

import static dev.prepbot.platform.discord.Rig.got;
import static dev.prepbot.platform.discord.Rig.id;
import static dev.prepbot.platform.discord.Rig.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Hindrance.Kind;
import dev.prepbot.bot.Presence;
import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Intention.Close;
import dev.prepbot.chat.Intention.Delete;
import dev.prepbot.chat.Intention.Edit;
import dev.prepbot.chat.Intention.OpenPrivate;
import dev.prepbot.chat.Intention.OpenThread;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Intention.Post;
import dev.prepbot.chat.Intention.ShowHome;
import dev.prepbot.chat.Intention.Tell;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.platform.discord.Rig.Scene;
import dev.prepbot.platform.discord.loopback.Fault;
import dev.prepbot.platform.discord.loopback.Permissions;
import dev.prepbot.platform.discord.loopback.Problem;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bot says and opens by itself, on the wire. */
final class SpeakingTest {

    private static final Ping NOBODY = new Ping.Nobody();

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
    void a_post_that_is_tried_again_stands_once() {
        var post = new Post(scene.place(), question(), NOBODY);
        var first = rig.perform("same-errand", post);
        assertThat(rig.perform("same-errand", post)).isEqualTo(first);
        assertThat(rig.server.town().messages(scene.channel())).hasSize(1);
    }

    @Test
    void a_post_is_found_by_its_buttons_or_else_by_its_words() {
        var marked = new Errand("marked1", new Post(scene.place(), question(), NOBODY));
        var plain = new Errand("plain1", new Post(scene.place(), text(" Yesterday's answer: **42** "), NOBODY));
        assertThat(got(rig.discord.find(scene.place(), marked))).isInstanceOf(Sighting.Absent.class);
        assertThat(got(rig.discord.find(scene.place(), plain))).isInstanceOf(Sighting.Absent.class);
        var said = rig.perform(marked.id(), marked.intention());
        rig.perform(plain.id(), plain.intention());
        scene.client().type(scene.channel(), "something in between");
        assertThat(got(rig.discord.find(scene.place(), marked))).isEqualTo(new Sighting.Found(ref(said)));
        assertThat(got(rig.discord.find(scene.place(), plain))).isInstanceOf(Sighting.Found.class);
        var other = new Errand("marked2", marked.intention());
        assertThat(got(rig.discord.find(scene.place(), other))).isInstanceOf(Sighting.Absent.class);
    }

    @Test
    void what_a_person_was_told_is_found_in_their_direct_conversation_after_a_new_start() {
        var marked = new Errand("told1", new Tell(scene.person(), question()));
        var plain = new Errand("told2", new Tell(scene.person(), text("Your week: **3** answers")));
        var said = ref(rig.perform(marked.id(), marked.intention()));
        rig.perform(plain.id(), plain.intention());
        scene.client().type(scene.client().direct(), "thanks");
        try (var again = Discord.open(rig.settings(false), rig.clock)) {
            var direct = got(again.directWith(scene.person()));
            assertThat(direct).contains(id(scene.client().direct()));
            assertThat(got(again.find(direct.orElseThrow(), marked))).isEqualTo(new Sighting.Found(said));
            assertThat(got(again.find(direct.orElseThrow(), plain))).isInstanceOf(Sighting.Found.class);
            var other = new Errand("told3", marked.intention());
            assertThat(got(again.find(direct.orElseThrow(), other))).isInstanceOf(Sighting.Absent.class);
        }
    }

    @Test
    void a_direct_conversation_that_cannot_be_opened_is_not_looked_through() {
        rig.server.next("POST /users/@me/channels", new Fault.Refused(Problem.UNKNOWN_USER));
        assertThat(got(rig.discord.directWith(scene.person()))).isEmpty();
    }

    @Test
    void a_history_that_may_not_be_read_is_not_taken_for_an_empty_one() {
        rig.server.town().deny(scene.channel(), Permissions.READ_MESSAGE_HISTORY);
        var errand = new Errand("e", new Post(scene.place(), question(), NOBODY));
        Rig.await(() -> got(rig.discord.find(scene.place(), errand)) instanceof Sighting.Unreadable);
    }

    @Test
    void only_the_role_that_is_meant_is_notified() {
        var role = rig.server.town().role(scene.guild(), "learners", 0, true);
        rig.perform(new Post(scene.place(), text("@everyone <@&" + role.id() + ">"), new Ping.Role(role.id())));
        var said = rig.server.town().messages(scene.channel()).get(0).wire();
        assertThat(said.path("mention_roles")).hasSize(1);
        assertThat(said.path("mention_everyone").asBoolean()).isFalse();
    }

    @Test
    void people_are_told_in_their_direct_conversation_if_they_let_themselves_be() {
        assertThat(rig.perform(new Tell(scene.person(), text("psst")))).isInstanceOf(Done.class);
        assertThat(rig.server.town().messages(scene.client().direct())).hasSize(1);
        rig.server.closeDirect(scene.alice());
        rig.server.expect(Problem.CANNOT_MESSAGE_USER);
        assertThat(trouble(rig.perform(new Tell(scene.person(), text("psst"))))).isEqualTo(Trouble.FORBIDDEN);
    }

    @Test
    void what_was_said_is_changed_and_removed_and_what_is_gone_is_told() {
        var ref = ref(rig.perform(new Post(scene.place(), question(), NOBODY)));
        assertThat(rig.perform(new Edit(ref, text("changed")))).isInstanceOf(Done.class);
        assertThat(rig.server.town().messages(scene.channel()).get(0).content()).isEqualTo("changed");
        assertThat(rig.perform(new Delete(ref))).isEqualTo(Done.PLAINLY);
        assertThat(rig.server.town().messages(scene.channel())).isEmpty();
        rig.server.expect(Problem.UNKNOWN_MESSAGE, Problem.UNKNOWN_CHANNEL);
        assertThat(rig.perform(new Delete(ref))).isEqualTo(Done.PLAINLY);
        assertThat(trouble(rig.perform(new Edit(ref, text("again"))))).isEqualTo(Trouble.GONE);
        rig.server.town().remove(scene.channel());
        assertThat(trouble(rig.perform(new Post(scene.place(), question(), NOBODY))))
                .isEqualTo(Trouble.GONE);
    }

    @Test
    void a_picture_is_uploaded_with_its_description() {
        var content = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
        rig.perform(new Post(
                scene.place(), Message.of(new Block.Attached("a.png", "image/png", "two days", content)), NOBODY));
        var said = rig.server.town().messages(scene.channel()).get(0);
        assertThat(said.files().get("a.png")).containsExactly(1, 2, 3);
        assertThat(said.wire().path("attachments").path(0).path("description").asText())
                .isEqualTo("two days");
    }

    @Test
    void an_interview_has_a_private_thread_that_wakes_up_and_is_closed() {
        var place = opened(rig.perform(open()));
        assertThat(place.kind()).isEqualTo(Place.Kind.PRIVATE_THREAD);
        assertThat(place.server()).contains(scene.serverId());
        var thread = scene.client().channel("Mock interview").orElseThrow();
        var first = ref(rig.perform(new Post(place.id(), question(), NOBODY)));
        rig.server.town().archive(thread, false);
        rig.server.expect(Problem.ARCHIVED_THREAD);
        assertThat(rig.perform(new Edit(first, text("awake")))).isInstanceOf(Done.class);
        assertThat(rig.perform(new Close(place.id()))).isEqualTo(Done.PLAINLY);
        assertThat(thread.thread().archived()).isTrue();
        assertThat(thread.thread().locked()).isFalse();
    }

    @Test
    void where_no_private_thread_can_be_that_is_told() {
        // The bot may ask before it has heard that it may not.
        rig.server.expect(Problem.MISSING_PERMISSIONS);
        rig.server.town().deny(scene.channel(), Permissions.CREATE_PRIVATE_THREADS);
        Rig.await(() -> rig.perform(open()) instanceof Failed);
        assertThat(trouble(rig.perform(open()))).isEqualTo(Trouble.FORBIDDEN);
    }

    @Test
    void as_many_threads_as_a_server_may_have_are_told() {
        rig.server.expect(Problem.TOO_MANY_THREADS);
        rig.server.next("POST /channels/{channel_id}/threads", new Fault.Refused(Problem.TOO_MANY_THREADS));
        assertThat(trouble(rig.perform(open()))).isEqualTo(Trouble.FORBIDDEN);
    }

    @Test
    void a_direct_conversation_is_private_already() {
        var direct = id(scene.client().direct());
        var place = opened(rig.perform(new OpenPrivate("s", direct, "Mock interview", Set.of(scene.person()))));
        assertThat(place).isEqualTo(new Place(direct, Optional.empty(), Place.Kind.DIRECT));
        assertThat(rig.perform(new Close(direct))).isEqualTo(Done.PLAINLY);
    }

    @Test
    void a_message_has_one_thread_however_often_it_is_opened() {
        var ref = ref(rig.perform(new Post(scene.place(), question(), NOBODY)));
        var place = opened(rig.perform(new OpenThread("s", ref, "Today's question")));
        assertThat(place.kind()).isEqualTo(Place.Kind.THREAD);
        rig.server.expect(Problem.THREAD_EXISTS);
        assertThat(opened(rig.perform(new OpenThread("s", ref, "Today's question"))))
                .isEqualTo(place);
    }

    @Test
    void the_doctor_names_what_is_missing() {
        assertThat(got(rig.discord.hindrances(scene.place(), new Ping.Nobody())))
                .isEmpty();
        rig.server.town().deny(scene.channel(), Permissions.SEND_MESSAGES | Permissions.READ_MESSAGE_HISTORY);
        Rig.await(() ->
                !got(rig.discord.hindrances(scene.place(), new Ping.Nobody())).isEmpty());
        assertThat(got(rig.discord.hindrances(scene.place(), new Ping.Nobody())))
                .containsExactly(
                        new Hindrance(Kind.FORBIDDEN, "Send Messages"),
                        new Hindrance(Kind.UNREADABLE, "Read Message History"));
        rig.server.expect(Problem.UNKNOWN_CHANNEL);
        assertThat(got(rig.discord.hindrances(new PlaceId("discord", "123"), new Ping.Nobody())))
                .extracting(Hindrance::kind)
                .containsExactly(Kind.GONE);
    }

    @Test
    void the_doctor_knows_whether_a_role_would_be_notified() {
        var quiet = rig.server.town().role(scene.guild(), "quiet", 0, false);
        var loud = rig.server.town().role(scene.guild(), "loud", 0, true);
        Rig.await(() -> got(rig.discord.hindrances(scene.place(), new Ping.Role(loud.id())))
                .isEmpty());
        assertThat(got(rig.discord.hindrances(scene.place(), new Ping.Role(quiet.id()))))
                .extracting(Hindrance::kind)
                .containsExactly(Kind.NO_MENTION);
    }

    @Test
    void who_has_left_is_known() {
        assertThat(got(rig.discord.presence(scene.person(), scene.serverId()))).isEqualTo(Presence.HERE);
        rig.server.town().leave(scene.guild(), scene.alice());
        rig.server.expect(Problem.UNKNOWN_MEMBER);
        assertThat(got(rig.discord.presence(scene.person(), scene.serverId()))).isEqualTo(Presence.GONE);
        assertThat(rig.perform(open())).isInstanceOf(Outcome.class);
        assertThat(rig.heard.facts())
                .anySatisfy(fact -> assertThat(fact).isInstanceOfSatisfying(Incoming.PersonLeft.class, left -> {
                    assertThat(left.person()).isEqualTo(scene.person());
                    assertThat(left.server()).isEqualTo(scene.serverId());
                }));
    }

    @Test
    void what_discord_does_not_have_is_refused() {
        assertThat(trouble(rig.perform(new ShowHome(scene.person(), text("home")))))
                .isEqualTo(Trouble.REFUSED);
        assertThat(trouble(rig.perform(new Post(scene.place(), text("a".repeat(2001)), NOBODY))))
                .isEqualTo(Trouble.REFUSED);
    }

    private OpenPrivate open() {
        return new OpenPrivate("subject", scene.place(), "Mock interview", Set.of(scene.person()));
    }

    private static Message question() {
        return text("Why?")
                .with(new Control.Button(ActionToken.of("answer", "k"), "Answer", Style.PRIMARY, Effect.OPENS_FORM));
    }

    private static MessageRef ref(Outcome outcome) {
        return ((Done) outcome).message().orElseThrow();
    }

    private static Place opened(Outcome outcome) {
        return ((Done) outcome).place().orElseThrow();
    }

    private static Trouble trouble(Outcome outcome) {
        return ((Failed) outcome).trouble();
    }
}
