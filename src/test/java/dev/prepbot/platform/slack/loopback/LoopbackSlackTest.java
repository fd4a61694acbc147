package dev.prepbot.platform.slack.loopback;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The loopback Slack by itself, with a bare Bolt app on it. */
final class LoopbackSlackTest {

    private static final MovedClock CLOCK = new MovedClock();
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static final List<String> TRIGGERS = new CopyOnWriteArrayList<>();
    private static final List<String> URLS = new CopyOnWriteArrayList<>();
    private static final AtomicInteger DMS = new AtomicInteger();

    private static LoopbackSlack slack;
    private static EchoApp echo;

    private Person alice;
    private String channel;

    @BeforeEach
    void arrive() {
        alice = slack.team().person("alice", "Europe/Berlin", false);
        channel =
                slack.team().channel("interview-prep", alice.id(), slack.team().bot());
    }

    @BeforeAll
    static void connect() {
        slack = LoopbackSlack.open(Manifest.parse(MANIFEST), CLOCK);
        echo = EchoApp.connect(slack);
        var app = echo.app();
        app.command(
                "/button",
                (request, context) ->
                        context.ack(answer -> answer.responseType("in_channel").blocks(blocks())));
        app.blockAction("open", (request, context) -> {
            context.client()
                    .viewsOpen(open ->
                            open.triggerId(request.getPayload().getTriggerId()).view(modal()));
            return context.ack();
        });
        app.command("/trigger", (request, context) -> {
            TRIGGERS.add(request.getPayload().getTriggerId());
            return context.ack();
        });
        app.blockAction("keep", (request, context) -> {
            URLS.add(request.getPayload().getResponseUrl());
            return context.ack();
        });
        app.viewSubmission("form", (request, context) -> {
            var values = request.getPayload().getView().getState().getValues();
            var typed = requireNonNull(requireNonNull(values.get("answer")).get("text"))
                    .getValue();
            if (typed == null) {
                return context.ackWithErrors(Map.of("answer", "nothing"));
            }
            HEARD.add(typed);
            return context.ack();
        });
        app.event(MessageEvent.class, (event, context) -> {
            HEARD.add(event.getEvent().getText());
            DMS.incrementAndGet();
            return context.ack();
        });
        await("connected", () -> slack.sockets().open() == 1);
    }

    @AfterAll
    static void close() {
        echo.close();
        slack.close();
    }

    @AfterEach
    void verify() {
        slack.verify();
    }

    @Test
    void a_command_is_answered_by_its_acknowledgement_and_only_its_user_sees_that() throws Exception {
        var bob = slack.team().person("bob", "UTC", false);
        slack.team().invite(channel, bob.id(), alice.id());
        alice.uses(channel, "/echo", "hello & <you>").get(5, TimeUnit.SECONDS);
        assertThat(last(alice).text()).isEqualTo("hello &amp; &lt;you&gt;");
        assertThat(last(alice).onlyYou()).isTrue();
        assertThat(bob.screen()).isEmpty();
        alice.reloads();
        assertThat(alice.screen()).isEmpty();
    }

    @Test
    void a_button_opens_a_modal_whose_submission_arrives() throws Exception {
        alice.uses(channel, "/button", "").get(5, TimeUnit.SECONDS);
        var unused = alice.acts(last(alice), "open", List.of());
        await("the modal", () -> alice.modal().isPresent());
        alice.submits(Map.of()).get(5, TimeUnit.SECONDS);
        assertThat(alice.notices()).containsExactly("{\"answer\":\"nothing\"}");
        alice.submits(Map.of("answer", "half \uD83D")).get(5, TimeUnit.SECONDS);
        assertThat(alice.modal()).isEmpty();
        assertThat(HEARD).contains("half \uD83D");
    }

    @Test
    void a_trigger_opens_one_view_within_three_seconds() throws Exception {
        var trigger = trigger();
        assertThat(open(trigger)).isEmpty();
        assertThat(open(trigger)).contains("exchanged_trigger_id");
        var old = trigger();
        CLOCK.move(Duration.ofSeconds(4));
        assertThat(open(old)).contains("expired_trigger_id");
        assertThat(open("nonsense")).contains("invalid_trigger_id");
    }

    @Test
    void a_direct_message_is_an_event_that_is_sent_again_until_it_is_acknowledged() {
        int before = DMS.get();
        slack.sockets().patience(Duration.ofMillis(200), List.of(Duration.ZERO, Duration.ofMillis(50)));
        slack.sockets().silent(true);
        alice.types(alice.direct(), Optional.empty(), "are you there?");
        slack.sockets().silent(false);
        await("the message", () -> HEARD.contains("are you there?"));
        slack.sockets().patience();
        slack.sockets().twice(true);
        alice.types(alice.direct(), Optional.empty(), "twice");
        slack.sockets().twice(false);
        await("both", () -> DMS.get() >= before + 3);
    }

    @Test
    void what_happens_while_nobody_listens_arrives_with_the_next_connection() {
        int before = slack.sockets().made();
        slack.sockets().announce("refresh_requested");
        slack.sockets().hangUp();
        alice.types(alice.direct(), Optional.empty(), "late but here");
        await("again", () -> HEARD.contains("late but here"));
        assertThat(slack.sockets().made()).isGreaterThan(before);
    }

    @Test
    void a_rate_limit_names_its_seconds_and_other_faults_their_codes() throws Exception {
        slack.trouble().next("chat.postMessage", Fault.rateLimited(7));
        assertThat(post(channel, "x")).contains("429 7");
        assertThat(post(channel, "x")).isEmpty();
        assertThat(post("C0NOWHERE", "x")).contains("channel_not_found");
        var elsewhere = slack.team().channel("elsewhere", alice.id());
        assertThat(post(elsewhere, "x")).contains("not_in_channel");
        slack.team().archive(channel, true);
        assertThat(post(channel, "x")).contains("is_archived");
        slack.trouble().expect("no_text");
        assertThat(post(alice.direct(), "")).contains("no_text");
        slack.trouble().spoil(slack.botToken(), "token_revoked");
        assertThat(post(alice.id(), "x")).contains("token_revoked");
        slack.trouble().mend(slack.botToken());
        assertThat(post(alice.id(), "x")).isEmpty();
    }

    @Test
    void a_missing_scope_is_named() throws Exception {
        try {
            client().teamInfo(request -> request);
        } catch (IOException | SlackApiException e) {
            throw new AssertionError(e);
        }
        assertThat(client().teamInfo(request -> request).getNeeded()).isEqualTo("team:read");
    }

    @Test
    void unknown_methods_and_blocks_that_slack_would_not_take_fail_the_test() throws Exception {
        client().dndInfo(request -> request.user(alice.id()));
        assertThat(problem()).contains("unknown method dnd.info");
        var many = java.util.stream.Stream.generate(() -> (LayoutBlock) section(part -> part.text(plainText("x"))))
                .limit(51)
                .toList();
        var answer = client().chatPostMessage(
                        request -> request.channel(channel).text("x").blocks(many));
        assertThat(answer.getError()).isEqualTo("invalid_blocks");
        assertThat(problem()).contains("no more than 50 items");
        client().chatPostMessage(request -> request.channel(channel).text("x").blocks(asBlocks(section(part -> part))));
        assertThat(problem()).contains("a section needs text or fields");
    }

    @Test
    void a_response_url_answers_five_times_within_half_an_hour() throws Exception {
        alice.uses(channel, "/button", "").get(5, TimeUnit.SECONDS);
        alice.acts(last(alice), "keep", List.of()).get(5, TimeUnit.SECONDS);
        var url = URLS.get(URLS.size() - 1);
        assertThat(respond(url, "{\"text\":\"changed\",\"replace_original\":true}"))
                .isEqualTo(200);
        assertThat(last(alice).text()).isEqualTo("changed");
        for (int use = 2; use <= 5; use++) {
            assertThat(respond(url, "{\"text\":\"use " + use + "\"}")).isEqualTo(200);
        }
        assertThat(respond(url, "{\"text\":\"one too many\"}")).isEqualTo(404);
        alice.uses(channel, "/button", "").get(5, TimeUnit.SECONDS);
        alice.acts(last(alice), "keep", List.of()).get(5, TimeUnit.SECONDS);
        CLOCK.move(Duration.ofMinutes(31));
        assertThat(respond(URLS.get(URLS.size() - 1), "{\"text\":\"late\"}")).isEqualTo(404);
    }

    @Test
    void a_file_is_announced_uploaded_and_shared() throws Exception {
        var done = client().filesUploadV2(request -> request.channel(channel)
                .filename("streak.png")
                .title("Your streak")
                .altTxt("three days")
                .fileData(new byte[] {1, 2, 3}));
        assertThat(done.isOk()).isTrue();
        var file = last(alice).body().path("files").path(0);
        assertThat(file.path("alt_txt").asText()).isEqualTo("three days");
        assertThat(slack.content(file.path("id").asText())).hasValue(new byte[] {1, 2, 3});
    }

    @Test
    void the_same_people_share_one_conversation_and_only_members_read_private_ones() throws Exception {
        var bob = slack.team().person("bob", "UTC", false);
        var users = List.of(alice.id(), bob.id());
        var first = client().conversationsOpen(request -> request.users(users))
                .getChannel()
                .getId();
        var second = client().conversationsOpen(request -> request.users(users))
                .getChannel()
                .getId();
        assertThat(first).isEqualTo(second).isNotEqualTo(alice.direct());
        var hidden = slack.team().privateChannel("staff", bob.id());
        assertThat(client().conversationsInfo(request -> request.channel(hidden))
                        .getError())
                .isEqualTo("channel_not_found");
    }

    @Test
    void metadata_is_shown_in_the_history_when_asked_for() throws Exception {
        var metadata = com.slack.api.model.Message.Metadata.builder()
                .eventType("delivery")
                .eventPayload(Map.of("id", "d1"))
                .build();
        client().chatPostMessage(request -> request.channel(channel).text("x").metadata(metadata));
        var plain = client().conversationsHistory(request -> request.channel(channel));
        assertThat(plain.getMessages().get(0).getMetadata()).isNull();
        var all = client().conversationsHistory(
                        request -> request.channel(channel).includeAllMetadata(true));
        assertThat(all.getMessages().get(0).getMetadata().getEventPayload()).containsEntry("id", "d1");
    }

    @Test
    void an_app_outside_the_marketplace_reads_history_once_a_minute() throws Exception {
        for (int count = 0; count < 20; count++) {
            post(channel, "x");
        }
        slack.trouble().scarceHistory(true);
        var first = client().conversationsHistory(request -> request.channel(channel));
        assertThat(first.getMessages()).hasSize(15);
        assertThat(first.isHasMore()).isTrue();
        assertThatThrownBy(() -> client().conversationsHistory(request -> request.channel(channel)))
                .isInstanceOf(SlackApiException.class);
        CLOCK.move(Duration.ofMinutes(1));
        assertThat(client().conversationsHistory(request -> request.channel(channel))
                        .isOk())
                .isTrue();
        slack.trouble().scarceHistory(false);
    }

    @Test
    void the_home_is_published_for_one_person_and_guarded_by_its_hash() throws Exception {
        var home = view(view -> view.type("home").blocks(asBlocks(section(part -> part.text(plainText("today"))))));
        var first = client().viewsPublish(request -> request.userId(alice.id()).view(home));
        assertThat(first.isOk()).isTrue();
        var hash = first.getView().getHash();
        assertThat(client().viewsPublish(
                                request -> request.userId(alice.id()).hash(hash).view(home))
                        .isOk())
                .isTrue();
        assertThat(client().viewsPublish(
                                request -> request.userId(alice.id()).hash(hash).view(home))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(alice.home()).isPresent();
    }

    private static List<LayoutBlock> blocks() {
        return asBlocks(
                section(part -> part.text(plainText("Press"))),
                actions(row -> row.elements(asElements(
                        button(press -> press.actionId("open").text(plainText("Open"))),
                        button(press -> press.actionId("keep").text(plainText("Keep")))))));
    }

    private static View modal() {
        return view(view -> view.type("modal")
                .callbackId("form")
                .title(viewTitle(title -> title.type("plain_text").text("Answer")))
                .submit(viewSubmit(submit -> submit.type("plain_text").text("Send")))
                .blocks(asBlocks(input(field -> field.blockId("answer")
                        .label(plainText("Your answer"))
                        .element(plainTextInput(typed -> typed.actionId("text").multiline(true)))))));
    }

    private String trigger() throws Exception {
        alice.uses(channel, "/trigger", "").get(5, TimeUnit.SECONDS);
        return TRIGGERS.get(TRIGGERS.size() - 1);
    }

    private static Optional<String> open(String trigger) throws IOException, SlackApiException {
        return Optional.ofNullable(
                client().viewsOpen(open -> open.triggerId(trigger).view(modal()))
                        .getError());
    }

    private static Optional<String> post(String where, String text) throws IOException {
        try {
            return Optional.ofNullable(
                    client().chatPostMessage(request -> request.channel(where).text(text))
                            .getError());
        } catch (SlackApiException e) {
            return Optional.of(e.getResponse().code() + " " + e.getResponse().header("Retry-After"));
        }
    }

    private static int respond(String url, String body) throws IOException, InterruptedException {
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(url))
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .build();
        return java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static MethodsClient client() {
        return echo.app().slack().methods(slack.botToken());
    }

    private static String problem() {
        try {
            slack.verify();
            return "";
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Shown last(Person person) {
        var screen = person.screen();
        return screen.get(screen.size() - 1);
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static final class MovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-02T12:00:00Z");

        synchronized void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final String MANIFEST = """
            features:
              app_home: {home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false}
              slash_commands:
                - {command: /echo, description: echo, should_escape: true}
                - {command: /button, description: button}
                - {command: /trigger, description: trigger}
            oauth_config:
              scopes:
                bot: [commands, chat:write, im:write, mpim:write, im:history, channels:history, channels:read,
                      groups:read, users:read, files:write]
            settings:
              event_subscriptions: {bot_events: [message.im, app_home_opened]}
              interactivity: {is_enabled: true}
              socket_mode_enabled: true
            """;
}
