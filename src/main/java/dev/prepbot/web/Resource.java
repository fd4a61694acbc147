package dev.prepbot.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file from the class path, kept by browsers and asked for again by its ETag. */
public final class Resource implements Handler {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");

    private final String path;
    private final String type;
    private volatile @Nullable Loaded loaded;

    private Resource(String path, String type) {
        this.path = path;
        this.type = type;
    }

    /**
     * A file by its path from the root of the class path.
     *
     * @throws IllegalArgumentException if its ending is of no known type
     */
    public static Resource of(String path) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalArgumentException("no content type is known for " + path);
        }
        return new Resource(path, type);
    }

    @Override
    public Response answer(Request request) {
        var file = loaded;
        if (file == null) {
            file = Loaded.from(path, type);
            loaded = file;
        }
        return request.header("If-None-Match").filter(file.tag::equals).isPresent() ? file.unchanged : file.whole;
    }

    private record Loaded(String tag, Body whole, Body unchanged) {

        static Loaded from(String path, String type) {
            try (var in = Resource.class.getResourceAsStream("/" + path)) {
                if (in == null) {
                    throw new IllegalStateException("not on the class path: " + path);
                }
                var bytes = in.readAllBytes();
                var tag = "\"" + HexFormat.of().formatHex(sha256(bytes), 0, 12) + "\"";
                return new Loaded(tag, tagged(200, type, bytes, tag), tagged(304, type, new byte[0], tag));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + path, e);
            }
        }

        private static Body tagged(int status, String type, byte[] bytes, String tag) {
            return Body.of(status, type, bytes).with("ETag", tag).with("Cache-Control", "no-cache");
        }

        private static byte[] sha256(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
