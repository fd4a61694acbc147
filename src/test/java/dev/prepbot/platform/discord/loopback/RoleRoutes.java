package dev.prepbot.platform.discord.loopback;

import java.util.Optional;

/** Gives roles to members, as far as permission and rank allow. */
record RoleRoutes(World world) {

    void in(Routes routes) {
        routes.on("PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}", this::give);
    }

    private Answer give(Asked asked) {
        var guild = world.guild(asked.part("guild_id"));
        var role = Optional.ofNullable(guild.roles().get(asked.part("role_id")))
                .orElseThrow(Problem.UNKNOWN_ROLE::refusal);
        var has = Optional.ofNullable(guild.members().get(asked.part("user_id")))
                .orElseThrow(Problem.UNKNOWN_MEMBER::refusal);
        var self = world.self().id();
        boolean may = (Permissions.of(guild, self) & Permissions.MANAGE_ROLES) != 0;
        int rank = guild.rolesOf(self).stream().mapToInt(Role::position).max().orElse(0);
        if (!may || rank <= role.position()) {
            throw Problem.MISSING_PERMISSIONS.refusal();
        }
        has.add(role.id());
        return Answer.nothing();
    }
}
