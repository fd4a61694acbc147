package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One method of the Web API; answers with the body, to which {@code ok} is added, or throws a {@link Refusal}. */
@FunctionalInterface
interface Method {
    ObjectNode call(Arguments given);
}
