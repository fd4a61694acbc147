package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who the bot is, who others are, and direct conversations. */
final class UserRoutes {

    private final World world;
    private final String gateway;

    UserRoutes(World world, String gateway) {
        this.world = world;
        this.gateway = gateway;
    }

    void in(Routes routes) {
        routes.on("GET /gateway", asked -> Answer.ok(Json.object().put("url", gateway)));
        routes.on("GET /gateway/bot", asked -> Answer.ok(gatewayBot()));
        routes.on("GET /users/@me", asked -> Answer.ok(self(world)));
        routes.on(
                "GET /users/{user_id}",
                asked -> Answer.ok(world.user(asked.part("user_id")).json()));
        routes.on("GET /applications/@me", asked -> Answer.ok(application()));
        routes.on("GET /oauth2/applications/@me", asked -> Answer.ok(application()));
        routes.on("POST /users/@me/channels", this::open);
        routes.on("GET /guilds/{guild_id}/members/{user_id}", this::member);
        routes.on("DELETE /users/@me/guilds/{guild_id}", this::leave);
    }

    static ObjectNode self(World world) {
        var json = world.self().json().put("mfa_enabled", false).put("verified", true);
        return json.put("locale", "en-US");
    }

    private ObjectNode gatewayBot() {
        var json = Json.object().put("url", gateway).put("shards", 1);
        json.putObject("session_start_limit")
                .put("total", 1000)
                .put("remaining", 999)
                .put("reset_after", 14_400_000)
                .put("max_concurrency", 1);
        return json;
    }

    private ObjectNode application() {
        var json = Json.object()
                .put("id", world.self().id())
                .put("name", world.self().name());
        json.put("description", "").put("verify_key", "0").put("flags", 0).put("flags_new", "0");
        json.put("approximate_guild_count", world.guilds().size()).put("approximate_user_install_count", 0);
        json.put("approximate_user_authorization_count", 0).put("explicit_content_filter", 0);
        json.put("bot_public", false).put("bot_require_code_grant", false);
        for (var none : new String[] {"icon", "type", "interactions_endpoint_url", "team"}) {
            json.putNull(none);
        }
        json.putNull("role_connections_verification_url").putArray("redirect_uris");
        json.putArray("eligible_oauth2_scopes");
        json.set("owner", world.self().json());
        return json;
    }

    private Answer open(Asked asked) {
        var person = world.user(Json.text(asked.body(), "recipient_id"));
        return Answer.ok(Faces.channel(world, world.direct(person)));
    }

    private Answer member(Asked asked) {
        var guild = world.guild(asked.part("guild_id"));
        var user = world.user(asked.part("user_id"));
        if (!guild.members().containsKey(user.id())) {
            throw Problem.UNKNOWN_MEMBER.refusal();
        }
        return Answer.ok(Faces.member(guild, user.id()));
    }

    private Answer leave(Asked asked) {
        var guild = world.guild(asked.part("guild_id"));
        guild.leave(world.self().id());
        world.events()
                .dispatch(
                        "GUILD_DELETE",
                        Events.GUILDS,
                        java.util.Optional.of(guild),
                        Json.object().put("id", guild.id()));
        return Answer.nothing();
    }
}
