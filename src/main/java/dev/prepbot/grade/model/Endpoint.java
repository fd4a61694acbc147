package dev.prepbot.grade.model;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a model is and how it is asked.
 *
 * @param address what its API's paths begin with, such as {@code https://api.openai.com/v1}
 * @param model its name there
 * @param key gives the secret that opens it, which is not held here so that it is never shown; empty where none is needed
 * @param limit how long an answer may take, everything included
 */
public record Endpoint(URI address, String model, Optional<Supplier<String>> key, Duration limit) {

    /** The host, with the port where it is named. */
    public String host() {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }
}
