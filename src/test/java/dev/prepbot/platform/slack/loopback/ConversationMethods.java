package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prepbot.platform.slack.loopback.Conversation.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** https://docs.slack.dev/reference/methods?family=conversations. */
final class ConversationMethods {

    private static final int MOST_PEOPLE = 8;
    private static final int PAGE = 100;

    private final Workspace workspace;
    private final Events events;
    private final Quota quota;

    ConversationMethods(Workspace workspace, Events events, Quota quota) {
        this.workspace = workspace;
        this.events = events;
        this.quota = quota;
    }

    Map<String, Method> all() {
        return Map.of(
                "conversations.open", this::open,
                "conversations.info", given -> answer(readable(given)),
                "conversations.history", this::history,
                "conversations.replies", this::replies,
                "conversations.members", this::members,
                "conversations.list", this::list,
                "users.conversations", this::ofUser,
                "conversations.join", this::join);
    }

    private ObjectNode open(Arguments given) {
        var users = given.text("users");
        if (users.isEmpty() && given.text("channel").isEmpty()) {
            throw Refusal.of("users_list_not_supplied");
        }
        var channel = users.map(this::direct).orElseGet(() -> readable(given));
        var answer = Json.object().put("no_op", false).put("already_open", false);
        answer.set(
                "channel",
                given.flag("return_im")
                        ? channel.shownTo(Workspace.BOT)
                        : Json.object().put("id", channel.id()));
        return answer;
    }

    private Conversation direct(String users) {
        var people = List.of(users.split("\\s*,\\s*"));
        if (people.size() > MOST_PEOPLE) {
            throw Refusal.of("too_many_users");
        }
        for (var user : people) {
            var member = workspace.person(user).orElseThrow(() -> Refusal.of("user_not_found"));
            if (member.gone()) {
                throw Refusal.of("user_disabled");
            }
            if (member.bot()) {
                throw Refusal.of("cannot_dm_bot");
            }
        }
        var all = new HashSet<>(people);
        all.add(Workspace.BOT);
        return workspace.direct(all);
    }

    private ObjectNode history(Arguments given) {
        var top = posted(readable(given)).filter(posted -> !posted.isReply()).toList();
        var page = within(top, given);
        var answer = Json.object().put("has_more", page.size() > limit(given)).put("pin_count", 0);
        answer.set(
                "messages",
                Json.array(latestFirst(page).stream()
                        .limit(limit(given))
                        .map(posted -> posted.shown(given.flag("include_all_metadata")))));
        return answer;
    }

    private ObjectNode replies(Arguments given) {
        var channel = readable(given);
        var root = given.required("ts");
        var thread = posted(channel)
                .filter(posted -> posted.ts().equals(root)
                        || posted.thread().map(root::equals).orElse(false))
                .toList();
        if (thread.isEmpty()) {
            throw Refusal.of("thread_not_found");
        }
        var page = within(thread, given);
        var answer = Json.object().put("has_more", page.size() > limit(given));
        answer.set(
                "messages",
                Json.array(page.stream()
                        .limit(limit(given))
                        .map(posted -> posted.shown(given.flag("include_all_metadata")))));
        return answer;
    }

    private Stream<Posted> posted(Conversation channel) {
        return workspace.messages().in(channel).stream()
                .filter(posted -> posted.only().isEmpty());
    }

    private static List<Posted> within(List<Posted> messages, Arguments given) {
        boolean inclusive = given.flag("inclusive");
        return messages.stream()
                .filter(posted -> given.text("oldest")
                        .map(oldest -> inclusive
                                ? posted.ts().compareTo(oldest) >= 0
                                : posted.ts().compareTo(oldest) > 0)
                        .orElse(true))
                .filter(posted -> given.text("latest")
                        .map(latest -> inclusive
                                ? posted.ts().compareTo(latest) <= 0
                                : posted.ts().compareTo(latest) < 0)
                        .orElse(true))
                .toList();
    }

    private static List<Posted> latestFirst(List<Posted> messages) {
        var reversed = new ArrayList<>(messages);
        Collections.reverse(reversed);
        return reversed;
    }

    private int limit(Arguments given) {
        return quota.page(Math.min(given.number("limit", PAGE), 999));
    }

    private ObjectNode members(Arguments given) {
        var answer = Json.object();
        answer.set("members", Json.texts(readable(given).members().stream()));
        answer.putObject("response_metadata").put("next_cursor", "");
        return answer;
    }

    private ObjectNode list(Arguments given) {
        return listed(given, workspace.conversations().stream().filter(channel -> channel.readableBy(Workspace.BOT)));
    }

    private ObjectNode ofUser(Arguments given) {
        var user = given.text("user", Workspace.BOT);
        return listed(
                given,
                workspace.conversations().stream()
                        .filter(channel -> channel.readableBy(Workspace.BOT) && channel.has(user)));
    }

    private static ObjectNode listed(Arguments given, Stream<Conversation> channels) {
        var types = List.of(given.text("types", "public_channel").split("\\s*,\\s*"));
        var answer = Json.object();
        answer.set(
                "channels",
                Json.array(channels.filter(channel -> types.contains(typeName(channel.kind())))
                        .filter(channel -> !given.flag("exclude_archived") || !channel.archived())
                        .map(channel -> channel.shownTo(Workspace.BOT))));
        answer.putObject("response_metadata").put("next_cursor", "");
        return answer;
    }

    static String typeName(Kind kind) {
        return switch (kind) {
            case PUBLIC -> "public_channel";
            case PRIVATE -> "private_channel";
            case IM -> "im";
            case MPIM -> "mpim";
        };
    }

    private ObjectNode join(Arguments given) {
        var channel = readable(given);
        if (channel.kind() != Kind.PUBLIC) {
            throw Refusal.of("method_not_supported_for_channel_type");
        }
        if (channel.archived()) {
            throw Refusal.of("is_archived");
        }
        if (channel.members().add(Workspace.BOT)) {
            events.happened(Json.object()
                    .put("type", "member_joined_channel")
                    .put("user", Workspace.BOT)
                    .put("channel", channel.id())
                    .put("channel_type", "C")
                    .put("team", Member.TEAM));
        }
        return answer(channel);
    }

    private Conversation readable(Arguments given) {
        return Optional.of(given.required("channel"))
                .flatMap(workspace::conversation)
                .filter(channel -> channel.readableBy(Workspace.BOT))
                .orElseThrow(() -> Refusal.of("channel_not_found"));
    }

    private static ObjectNode answer(Conversation channel) {
        var answer = Json.object();
        answer.set("channel", channel.shownTo(Workspace.BOT));
        return answer;
    }
}
