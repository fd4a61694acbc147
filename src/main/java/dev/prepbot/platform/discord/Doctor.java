package dev.prepbot.platform.discord;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Hindrance.Kind;
import dev.prepbot.bot.Presence;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.Route;

/** Finds out what keeps the bot from doing its work, and who is still there. */
final class Doctor {

    /** The name of {@link Permission#MESSAGE_MENTION_EVERYONE} in Discord's settings. */
    private static final String MENTION_ALL = "Mention @everyone, @here and All Roles";

    private final Requests requests;
    private final Rooms rooms;
    private final Directs directs;

    Doctor(Requests requests, Rooms rooms, Directs directs) {
        this.requests = requests;
        this.rooms = rooms;
        this.directs = directs;
    }

    CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        return rooms.find(place.local())
                .<CompletionStage<List<Hindrance>>>map(
                        room -> CompletableFuture.completedFuture(hindrances(place, room, ping)))
                .orElseGet(
                        () -> directs.known(place.local()) ? CompletableFuture.completedFuture(List.of()) : ask(place));
    }

    private List<Hindrance> hindrances(PlaceId place, GuildChannel room, Ping ping) {
        if (room instanceof ThreadChannel thread && (thread.isArchived() || thread.isLocked())) {
            return List.of(new Hindrance(Kind.GONE, ""));
        }
        var found = new ArrayList<Hindrance>();
        var channel = rooms.around(place.local()).orElse(room);
        var missing = missing(channel, Need.VIEW, room instanceof ThreadChannel ? Need.SEND_IN_THREADS : Need.SEND);
        if (!missing.isEmpty()) {
            found.add(new Hindrance(Kind.FORBIDDEN, missing));
        }
        var unread = missing(channel, Need.HISTORY);
        if (!unread.isEmpty()) {
            found.add(new Hindrance(Kind.UNREADABLE, unread));
        }
        if (ping instanceof Ping.Role role && !mayMention(channel, role.id())) {
            found.add(new Hindrance(Kind.NO_MENTION, MENTION_ALL));
        }
        return found;
    }

    private static String missing(GuildChannel channel, Need... wanted) {
        return Stream.of(wanted)
                .filter(need -> !Rooms.may(channel, need.permission()))
                .map(Need::shown)
                .collect(Collectors.joining(", "));
    }

    private static boolean mayMention(GuildChannel channel, String role) {
        var known = Rooms.isSnowflake(role) ? channel.getGuild().getRoleById(role) : null;
        return known != null && (known.isMentionable() || Rooms.may(channel, Permission.MESSAGE_MENTION_EVERYONE));
    }

    /** What is in no cache may be an archived thread, a direct conversation, or gone. */
    private CompletionStage<List<Hindrance>> ask(PlaceId place) {
        return requests.send(Route.Channels.GET_CHANNEL.compile(place.local()))
                .thenApply(found -> List.<Hindrance>of())
                .exceptionally(failure -> {
                    var mishap = Mishap.of(failure);
                    return List.of(new Hindrance(kind(mishap.trouble()), mishap.detail()));
                });
    }

    private static Kind kind(Trouble trouble) {
        return switch (trouble) {
            case GONE, REFUSED -> Kind.GONE;
            case FORBIDDEN -> Kind.NOT_INVITED;
            default -> Kind.UNREACHABLE;
        };
    }

    CompletionStage<Presence> presence(PersonId person, ServerId server) {
        return requests.send(Route.Guilds.GET_MEMBER.compile(server.local(), person.local()))
                .thenApply(member -> Presence.HERE)
                .exceptionally(failure -> Mishap.of(failure).is(Mishap.UNKNOWN_MEMBER, Mishap.UNKNOWN_USER)
                        ? Presence.GONE
                        : Presence.UNKNOWN);
    }
}
