package dev.prepbot.platform.discord;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Hindrance.Kind;
import dev.prepbot.chat.Intention.GrantRole;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.requests.Route;

/** Gives roles to members, and finds out what keeps the bot from it. */
final class Roles {

    /** The name of {@link Permission#MANAGE_ROLES} in Discord's settings. */
    private static final String MANAGE = "Manage Roles";

    private final Requests requests;
    private final Rooms rooms;

    Roles(Requests requests, Rooms rooms) {
        this.requests = requests;
        this.rooms = rooms;
    }

    /** Who has left needs no role. */
    CompletionStage<Outcome> grant(GrantRole grant) {
        if (!Rooms.isSnowflake(grant.role())) {
            return CompletableFuture.completedFuture(new Failed(Trouble.GONE, "no role of Discord's"));
        }
        var route = Route.Guilds.ADD_MEMBER_ROLE.compile(
                grant.server().local(), grant.person().local(), grant.role());
        return requests.send(route).thenApply(given -> (Outcome) Done.PLAINLY).exceptionally(failure -> {
            var mishap = Mishap.of(failure);
            return mishap.is(Mishap.UNKNOWN_MEMBER, Mishap.UNKNOWN_USER) ? Done.PLAINLY : mishap.failed();
        });
    }

    List<Hindrance> hindrances(ServerId server, String role) {
        return rooms.server(server.local())
                .map(guild -> hindrances(guild, role))
                .orElseGet(() -> List.of(new Hindrance(Kind.UNREACHABLE, "the server is not there")));
    }

    private static List<Hindrance> hindrances(Guild guild, String id) {
        var role = Rooms.isSnowflake(id) ? guild.getRoleById(id) : null;
        if (role == null || role.isManaged() || role.isPublicRole()) {
            return List.of(new Hindrance(Kind.NO_SUCH_ROLE, ""));
        }
        if (!guild.getSelfMember().hasPermission(Permission.MANAGE_ROLES)) {
            return List.of(new Hindrance(Kind.NO_ROLES, MANAGE));
        }
        return above(guild, role) ? List.of(new Hindrance(Kind.ROLE_ABOVE, "")) : List.of();
    }

    private static boolean above(Guild guild, Role role) {
        return !guild.getSelfMember().canInteract(role);
    }
}
