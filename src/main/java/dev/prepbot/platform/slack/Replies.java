package dev.prepbot.platform.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.util.json.GsonFactory;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.platform.slack.Handle.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Answers what people do, by the quickest way that Slack still allows. */
final class Replies {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    /** A form can be opened for three seconds; what has to wait longer than this comes too late. */
    private static final Duration FORM_PATIENCE = Duration.ofSeconds(2);

    private final Acks acks;
    private final Responses responses;
    private final Calls calls;
    private final Posts posts;
    private final Homes homes;
    private final Writing writing;

    Replies(Acks acks, Responses responses, Calls calls, Posts posts, Homes homes, Writing writing) {
        this.acks = acks;
        this.responses = responses;
        this.calls = calls;
        this.posts = posts;
        this.homes = homes;
        this.writing = writing;
    }

    CompletableFuture<Outcome> reply(String errand, ReplyHandle to, Audience audience, Message message) {
        return with(to, handle -> {
            boolean alone = audience == Audience.JUST_YOU || handle.at().own();
            var writes = alone
                    ? CompletableFuture.completedFuture(writing.unheard(message))
                    : writing.heard(message, new Ping.Nobody());
            return writes.thenCompose(rendered -> reply(errand, handle, audience, rendered));
        });
    }

    private CompletableFuture<Outcome> reply(String errand, Handle handle, Audience audience, Rendered rendered) {
        var refusal = rendered.refusal(Limits.BLOCKS_IN_MESSAGE);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(refusal.get());
        }
        // In the person's own conversation an ordinary message is as private, and lasts.
        boolean everyone = audience == Audience.EVERYONE || handle.at().own();
        if (rendered.files().isEmpty() && acknowledged(handle, everyone, rendered)) {
            return CompletableFuture.completedFuture(Done.PLAINLY);
        }
        return everyone ? openly(errand, handle, rendered) : quietly(handle, rendered);
    }

    /** A command's first reply travels with its acknowledgement, if it is ready in time. */
    private boolean acknowledged(Handle handle, boolean everyone, Rendered rendered) {
        if (handle.kind() != Kind.COMMAND) {
            return false;
        }
        var payload = SlashCommandResponse.builder()
                .responseType(everyone ? "in_channel" : "ephemeral")
                .text(rendered.text())
                .blocks(rendered.blocks())
                .build();
        return acks.find(handle.delivery())
                .filter(ack -> ack.say(GSON.toJson(payload)))
                .isPresent();
    }

    private CompletableFuture<Outcome> openly(String errand, Handle handle, Rendered rendered) {
        return posts.say(errand, handle.spot().place(), rendered).exceptionallyCompose(failure -> {
            // The bot is not in the channel; by its response address it can answer there all the same.
            boolean outside = Refusal.behind(failure).code().equals("not_in_channel")
                    || Refusal.behind(failure).code().equals("channel_not_found");
            return outside && responses.usable(handle) && rendered.files().isEmpty()
                    ? responses.send(handle, body(rendered, handle).responseType("in_channel"))
                    : CompletableFuture.failedFuture(failure);
        });
    }

    private CompletableFuture<Outcome> quietly(Handle handle, Rendered rendered) {
        CompletableFuture<Outcome> said =
                rendered.speaks() ? ephemeral(handle, rendered) : CompletableFuture.completedFuture(Done.PLAINLY);
        return rendered.files().isEmpty() ? said : said.thenCompose(done -> responses.filesElsewhere(handle, rendered));
    }

    private CompletableFuture<Outcome> ephemeral(Handle handle, Rendered rendered) {
        if (!responses.usable(handle)) {
            return responses.ephemeral(handle, rendered);
        }
        return responses
                .send(handle, body(rendered, handle).responseType("ephemeral"))
                .exceptionallyCompose(failure -> Refusal.behind(failure).trouble() == Outcome.Trouble.EXPIRED
                        ? responses.ephemeral(handle, rendered)
                        : CompletableFuture.failedFuture(failure));
    }

    private static ActionResponse.ActionResponseBuilder body(Rendered rendered, Handle handle) {
        return ActionResponse.builder()
                .text(rendered.text())
                .blocks(rendered.blocks())
                .threadTs(handle.spot().threadOrNull());
    }

    CompletableFuture<Outcome> change(String errand, ReplyHandle to, Message message) {
        return with(to, handle -> {
            if (handle.kind() == Kind.HOME) {
                return homes.show(handle.user(), message);
            }
            if (handle.kind() != Kind.PRESS && handle.kind() != Kind.FORM) {
                return reply(errand, handle, Audience.JUST_YOU, writing.unheard(message));
            }
            var standing =
                    handle.at().message().map(ts -> new MessageRef(handle.spot().place(), ts));
            return standing.map(ref -> posts.edit(ref, message)
                            .exceptionallyCompose(failure -> replaced(handle, message, failure)))
                    .orElseGet(() -> responses.usable(handle)
                            ? replace(handle, message)
                            : CompletableFuture.failedFuture(Responses.expired()));
        });
    }

    /** What the bot said where it is no member, it can change by the response address alone. */
    private CompletableFuture<Outcome> replaced(Handle handle, Message message, Throwable failure) {
        return Refusal.behind(failure).trouble().passing() || !responses.usable(handle)
                ? CompletableFuture.failedFuture(failure)
                : replace(handle, message);
    }

    private CompletableFuture<Outcome> replace(Handle handle, Message message) {
        var rendered = writing.unheard(message);
        return rendered.refusal(Limits.BLOCKS_IN_MESSAGE)
                .map(CompletableFuture::<Outcome>completedFuture)
                .orElseGet(() -> responses.send(handle, body(rendered, handle).replaceOriginal(true)));
    }

    CompletableFuture<Outcome> open(ReplyHandle to, Form form) {
        return with(to, handle -> {
            acks.find(handle.delivery()).ifPresent(Ack::empty);
            var trigger = handle.pass().trigger();
            if (trigger.isEmpty()) {
                return CompletableFuture.failedFuture(Responses.expired());
            }
            return writing.people()
                    .of(handle.user())
                    .thenCompose(person -> calls.call(
                                    "views.open",
                                    FORM_PATIENCE,
                                    api -> api.viewsOpen(ask -> ask.triggerId(trigger.get())
                                            .view(Modal.of(form, handle.written(), SlackWords.in(person.locale())))))
                            .thenApply(opened -> Done.PLAINLY));
        });
    }

    /** Says why a typed line is no command. */
    void misread(ReplyHandle to, SlashCommandResponse answer) {
        Handle.read(to.secret()).ifPresent(handle -> {
            boolean said = acks.find(handle.delivery())
                    .filter(ack -> ack.say(GSON.toJson(answer)))
                    .isPresent();
            if (!said && responses.usable(handle)) {
                var unused = responses.send(
                        handle,
                        ActionResponse.builder()
                                .responseType("ephemeral")
                                .text(answer.getText())
                                .blocks(answer.getBlocks())
                                .threadTs(handle.spot().threadOrNull()));
            }
        });
    }

    private static CompletableFuture<Outcome> with(
            ReplyHandle to, Function<Handle, CompletableFuture<Outcome>> answer) {
        Optional<Handle> handle = Handle.read(to.secret());
        return handle.map(answer).orElseGet(() -> CompletableFuture.failedFuture(Responses.expired()));
    }
}
