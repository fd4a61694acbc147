package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What a request is answered with.
 *
 * @param body missing where there is none
 */
record Answer(int status, JsonNode body) {

    static Answer ok(JsonNode body) {
        return new Answer(200, body);
    }

    static Answer made(JsonNode body) {
        return new Answer(201, body);
    }

    static Answer nothing() {
        return new Answer(204, MissingNode.getInstance());
    }
}
