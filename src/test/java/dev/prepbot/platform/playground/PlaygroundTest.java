package dev.prepbot.platform.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundTest {

    private static final Message HELLO = Message.of(new Span.Plain("Hello"));
    private static final Intention.Ping NOBODY = new Intention.Ping.Nobody();

    @TempDir
    private Path directory;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(directory);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void an_errand_that_was_done_is_not_done_again() throws Exception {
        var first = post("e1", HELLO);
        var second = post("e1", HELLO);
        assertThat(second).isEqualTo(first);
        assertThat(stage.messages("bob", World.CHANNEL)).hasSize(1);
    }

    @Test
    void an_errand_is_found_where_it_was_done_and_nowhere_else() throws Exception {
        var done = (Outcome.Done) post("e1", HELLO);
        assertThat(find(Stage.CHANNEL, "e1"))
                .isEqualTo(new Sighting.Found(done.message().orElseThrow()));
        assertThat(find(new PlaceId("playground", "dm-alice"), "e1")).isInstanceOf(Sighting.Absent.class);
        assertThat(find(Stage.CHANNEL, "e2")).isInstanceOf(Sighting.Absent.class);
    }

    @Test
    void a_message_over_the_limit_is_refused_and_not_cut() throws Exception {
        assertThat(post("e1", Message.of(new Span.Plain("x".repeat(2000))))).isInstanceOf(Outcome.Done.class);
        var outcome = post("e2", Message.of(new Span.Plain("x".repeat(2001))));
        assertThat(outcome)
                .isEqualTo(new Outcome.Failed(
                        Trouble.REFUSED, "It has 2001 characters when rendered; Discord takes 2000."));
        assertThat(post("e3", Message.of(new Span.Plain("*".repeat(1001))))).isInstanceOf(Outcome.Failed.class);
        assertThat(stage.messages("bob", World.CHANNEL)).hasSize(1);
    }

    @Test
    void what_platforms_refuse_is_refused() throws Exception {
        assertThat(trouble(post("e2", Message.of(new Span.Plain(" "))))).isEqualTo(Trouble.REFUSED);
        assertThat(trouble(post("e3", Message.of(new Span.Link("here", "http://example.org")))))
                .isEqualTo(Trouble.REFUSED);
    }

    @Test
    void a_message_can_be_changed_and_taken_away_once() throws Exception {
        var ref = ((Outcome.Done) post("e1", HELLO)).message().orElseThrow();
        stage.perform("e2", new Intention.Edit(ref, Message.of(new Span.Plain("Goodbye"))));
        var changed = stage.messages("bob", World.CHANNEL).get(0);
        assertThat(changed.path("edited").asBoolean()).isTrue();
        assertThat(changed.toString()).contains("Goodbye").doesNotContain("Hello");

        assertThat(stage.perform("e3", new Intention.Delete(ref))).isEqualTo(Outcome.Done.PLAINLY);
        assertThat(stage.messages("bob", World.CHANNEL)).isEmpty();
        assertThat(trouble(stage.perform("e4", new Intention.Delete(ref)))).isEqualTo(Trouble.GONE);
        assertThat(trouble(stage.perform("e5", new Intention.Edit(ref, HELLO)))).isEqualTo(Trouble.GONE);
    }

    @Test
    void a_persons_message_is_not_the_bots_to_change() throws Exception {
        stage.post("/api/places/interview-prep/messages?as=alice", "{\"text\": \"mine\"}");
        var outcome = stage.perform("e1", new Intention.Delete(new MessageRef(Stage.CHANNEL, "1")));
        assertThat(trouble(outcome)).isEqualTo(Trouble.FORBIDDEN);
    }

    @Test
    void a_reply_to_a_handle_of_nobody_or_of_long_ago_has_expired() throws Exception {
        var reply = new Intention.Reply(new ReplyHandle("playground", "guessed"), Audience.EVERYONE, HELLO);
        assertThat(trouble(stage.perform("e1", reply))).isEqualTo(Trouble.EXPIRED);

        stage.use("alice", "/help");
        var handle = stage.bot.lastHandle();
        stage.clock.forward(Duration.ofMinutes(15));
        var late = new Intention.Reply(handle, Audience.EVERYONE, HELLO);
        assertThat(trouble(stage.perform("e2", late))).isEqualTo(Trouble.EXPIRED);
        assertThat(trouble(stage.perform("e3", new Intention.Open(handle, Samples.form()))))
                .isEqualTo(Trouble.EXPIRED);
        assertThat(trouble(stage.perform("e4", new Intention.Change(handle, HELLO))))
                .isEqualTo(Trouble.EXPIRED);
    }

    @Test
    void a_form_must_be_the_first_answer() throws Exception {
        stage.use("alice", "/help");
        var open = new Intention.Open(stage.bot.lastHandle(), Samples.form());
        assertThat(trouble(stage.perform("e1", open))).isEqualTo(Trouble.REFUSED);
    }

    @Test
    void a_private_thread_is_opened_once_and_for_its_members_only() throws Exception {
        var open = new Intention.OpenPrivate("mock", Stage.CHANNEL, "Mock interview", Set.of(Stage.ALICE));
        var done = (Outcome.Done) stage.perform("e1", open);
        var place = done.place().orElseThrow();
        assertThat(place.kind()).isEqualTo(Place.Kind.PRIVATE_THREAD);
        assertThat(stage.perform("e1", open)).isEqualTo(done);

        stage.perform("e2", new Intention.Post(place.id(), HELLO, NOBODY));
        assertThat(stage.messages("alice", place.id().local())).hasSize(1);
        for (var other : new String[] {"bob", "admin"}) {
            var messages = "/api/places/" + place.id().local() + "/messages?as=" + other;
            assertThat(stage.get(messages).status()).isEqualTo(404);
            assertThat(stage.post(messages, "{\"text\": \"hi\"}").status()).isEqualTo(404);
            assertThat(stage.get("/api/state?as=" + other).body().toString()).doesNotContain("Mock interview");
        }
    }

    @Test
    void near_a_direct_conversation_that_conversation_is_the_private_place() throws Exception {
        var direct = new PlaceId("playground", "dm-alice");
        var alone = new Intention.OpenPrivate("mock", direct, "Mock", Set.of(Stage.ALICE));
        assertThat(((Outcome.Done) stage.perform("e1", alone))
                        .place()
                        .orElseThrow()
                        .id())
                .isEqualTo(direct);
        var both = new Intention.OpenPrivate(
                "mock", direct, "Mock", Set.of(Stage.ALICE, new PersonId("playground", "bob")));
        assertThat(((Outcome.Done) stage.perform("e2", both))
                        .place()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Place.Kind.GROUP);
    }

    @Test
    void a_closed_thread_can_be_read_but_not_written_in() throws Exception {
        var open = new Intention.OpenPrivate("mock", Stage.CHANNEL, "Mock", Set.of(Stage.ALICE));
        var place =
                ((Outcome.Done) stage.perform("e1", open)).place().orElseThrow().id();
        stage.perform("e2", new Intention.Close(place));
        var messages = "/api/places/" + place.local() + "/messages?as=alice";
        assertThat(stage.get(messages).status()).isEqualTo(200);
        assertThat(stage.post(messages, "{\"text\": \"hi\"}").status()).isEqualTo(409);
    }

    @Test
    void unknown_places_and_people_are_gone() throws Exception {
        var nowhere = new PlaceId("playground", "nowhere");
        var nobody = new PersonId("playground", "nobody");
        assertThat(trouble(stage.perform("e1", new Intention.Post(nowhere, HELLO, NOBODY))))
                .isEqualTo(Trouble.GONE);
        assertThat(trouble(stage.perform("e2", new Intention.Tell(nobody, HELLO))))
                .isEqualTo(Trouble.GONE);
        assertThat(trouble(stage.perform("e3", new Intention.Tell(new PersonId("slack", "alice"), HELLO))))
                .isEqualTo(Trouble.GONE);
    }

    private Outcome post(String id, Message message) throws Exception {
        return stage.perform(id, new Intention.Post(Stage.CHANNEL, message, NOBODY));
    }

    private Sighting find(PlaceId place, String id) throws Exception {
        var errand = new Errand(id, new Intention.Post(place, HELLO, NOBODY));
        return stage.playground.find(place, errand).toCompletableFuture().get();
    }

    private static Trouble trouble(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).trouble();
    }
}
