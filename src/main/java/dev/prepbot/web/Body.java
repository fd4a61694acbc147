package dev.prepbot.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A response that is known as a whole. */
public final class Body implements Response {

    private final int status;
    private final String type;
    private final byte[] bytes;
    private final Map<String, String> headers;

    private Body(int status, String type, byte[] bytes, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.bytes = bytes;
        this.headers = Map.copyOf(headers);
    }

    static Body of(int status, String type, byte[] bytes) {
        return new Body(status, type, bytes, Map.of());
    }

    /** A response of bytes. */
    public static Body binary(int status, String type, byte[] bytes) {
        return of(status, type, bytes.clone());
    }

    /** A response of text in UTF-8. */
    public static Body text(int status, String type, String text) {
        return of(status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same response with one more header. */
    public Body with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Body(status, type, bytes, more);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Map<String, String> headers() {
        return headers;
    }
}
