package dev.prepbot.platform.slack.loopback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Where the content of files goes: as it is, or as the one part of a form. */
final class Uploads implements HttpHandler {

    private final Files files;
    private final Faults faults;

    Uploads(Files files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        try (exchange) {
            var content = exchange.getRequestBody().readAllBytes();
            var fault = faults.take("upload", new Arguments(Json.object()));
            if (fault.isPresent()) {
                Api.send(exchange, fault.get().status(), "");
                return;
            }
            var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                    .orElse("");
            var bytes = type.startsWith("multipart/") ? part(content, type) : content;
            boolean taken = files.take(path.substring(path.lastIndexOf('/') + 1), bytes);
            Api.send(exchange, taken ? 200 : 400, taken ? "OK - " + bytes.length : "length differs");
        }
    }

    /** The content of the first part; headers end at the first empty line. */
    private static byte[] part(byte[] form, String type) {
        var boundary = type.replaceAll(".*boundary=\"?([^\";]+).*", "$1");
        var text = new String(form, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("\r\n\r\n") + 4;
        int end = text.indexOf("\r\n--" + boundary, start);
        return Arrays.copyOfRange(form, start, end < 0 ? form.length : end);
    }
}
