package dev.prepbot.platform.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An upload taken apart: RFC 7578, with the names of Discord's page "Uploading Files".
 *
 * @param payload the part {@code payload_json}
 * @param files the parts {@code files[n]}
 */
record Multipart(JsonNode payload, List<Asked.Upload> files) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern FILE = Pattern.compile("files\\[([0-9]+)]");
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    static Multipart read(String contentType, byte[] body) {
        var named = BOUNDARY.matcher(contentType);
        if (!named.find()) {
            throw Problem.INVALID_FORM_BODY.refusal("no boundary");
        }
        var boundary = ("--" + named.group(1)).getBytes(StandardCharsets.US_ASCII);
        JsonNode payload = MissingNode.getInstance();
        var files = new ArrayList<Asked.Upload>();
        int from = indexOf(body, boundary, 0) + boundary.length + 2;
        for (int to = indexOf(body, boundary, from); to >= 0; to = indexOf(body, boundary, from)) {
            var part = Arrays.copyOfRange(body, from, to - 2);
            int blank = indexOf(part, BLANK_LINE, 0);
            var head = new String(part, 0, blank, StandardCharsets.UTF_8);
            var content = Arrays.copyOfRange(part, blank + BLANK_LINE.length, part.length);
            var name = field(head, "name").orElse("");
            var file = FILE.matcher(name);
            if (name.equals("payload_json")) {
                payload = Json.parse(new String(content, StandardCharsets.UTF_8));
            } else if (file.matches()) {
                files.add(new Asked.Upload(
                        Integer.parseInt(file.group(1)),
                        field(head, "filename").orElse("unknown"),
                        media(head),
                        content));
            }
            from = to + boundary.length + 2;
        }
        return new Multipart(payload, files);
    }

    private static Optional<String> field(String head, String name) {
        var found = Pattern.compile("[; ]" + name + "=\"([^\"]*)\"").matcher(head);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String media(String head) {
        var found = Pattern.compile("(?i)content-type: *([^\r\n]+)").matcher(head);
        return found.find() ? found.group(1) : "application/octet-stream";
    }

    private static int indexOf(byte[] all, byte[] wanted, int from) {
        for (int i = from; i <= all.length - wanted.length; i++) {
            if (Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
