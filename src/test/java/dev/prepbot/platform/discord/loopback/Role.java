package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A role of a guild. */
public record Role(String id, String name, long permissions, boolean mentionable, int position) {

    /** One in the lowest rank. */
    Role(String id, String name, long permissions, boolean mentionable) {
        this(id, name, permissions, mentionable, 1);
    }

    /** The same with other permissions, in another rank; a higher one stands above. */
    public Role with(long wanted, int rank) {
        return new Role(id, name, wanted, mentionable, rank);
    }

    ObjectNode json() {
        var json = Json.object().put("id", id).put("name", name).put("permissions", Long.toString(permissions));
        json.put("position", position).put("color", 0).put("hoist", false).put("managed", false);
        json.put("mentionable", mentionable).put("flags", 0).putNull("icon").putNull("unicode_emoji");
        json.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        return json;
    }
}
