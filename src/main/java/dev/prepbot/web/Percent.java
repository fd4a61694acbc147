package dev.prepbot.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Undoes percent-encoding. */
final class Percent {

    private Percent() {}

    /** Decodes a part of a path, in which a plus is a plus. */
    static String decode(String part) {
        return decodeForm(part.replace("+", "%2B"));
    }

    /** Decodes a part of a query, in which a plus is a space. */
    static String decodeForm(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "The address is not well written.", "Encode a percent sign as %25.");
        }
    }
}
