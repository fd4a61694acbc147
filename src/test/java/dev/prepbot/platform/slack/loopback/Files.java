package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files on their way into a conversation: announced, uploaded, shared; the old {@code files.upload} is gone. */
final class Files {

    private final Map<String, Upload> uploads = new HashMap<>();

    /**
     * One file.
     *
     * @param length as announced
     * @param description what it shows, for those who do not see it
     */
    record Upload(String id, String name, int length, String description, Optional<byte[]> content) {

        ObjectNode shown(String title) {
            return Json.object()
                    .put("id", id)
                    .put("name", name)
                    .put("title", title)
                    .put("alt_txt", description)
                    .put("size", length)
                    .put("user", Workspace.BOT)
                    .put("mimetype", name.endsWith(".png") ? "image/png" : "application/octet-stream");
        }
    }

    synchronized void announce(String id, String name, int length, String description) {
        uploads.put(id, new Upload(id, name, length, description, Optional.empty()));
    }

    /** Takes the content; false if it is not what was announced. */
    synchronized boolean take(String id, byte[] content) {
        var upload = uploads.get(id);
        if (upload == null || upload.length() != content.length) {
            return false;
        }
        uploads.put(id, new Upload(id, upload.name(), upload.length(), upload.description(), Optional.of(content)));
        return true;
    }

    synchronized Optional<Upload> find(String id) {
        return Optional.ofNullable(uploads.get(id));
    }
}
