package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Someone on Discord, person or bot. */
public record User(String id, String name, boolean bot, String locale) {

    ObjectNode json() {
        var json = Json.object().put("id", id).put("username", name).put("discriminator", "0");
        json.put("public_flags", 0).put("flags", 0).put("bot", bot);
        json.putNull("avatar").putNull("primary_guild");
        return json.put("global_name", name);
    }
}
