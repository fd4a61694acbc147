package dev.prepbot.platform.playground;

import dev.prepbot.chat.Block;
import dev.prepbot.web.Body;
import dev.prepbot.web.Response;
import java.util.Base64;
import java.util.Set;

/**
 * Gives out the files of messages to those who see the message.
 *
 * <p>Only pictures of a few known types are shown by a browser; all else is offered to be kept. Nothing of a file is
 * ever run: not as a page, whatever its type says, and not within a picture.
 */
record Attachments(Scribe scribe) {

    /** Pictures in which no script can be. */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    Response file(Visit visit) {
        var utterance = visit.utterance(scribe.world(), visit.request().parameter("message"));
        var index = visit.request().parameter("file");
        if (!(utterance.content() instanceof Content.Said said) || !index.matches("\\d{1,3}")) {
            throw visit.words().problem(404, "file");
        }
        var blocks = said.message().blocks();
        int number = Integer.parseInt(index);
        if (number >= blocks.size() || !(blocks.get(number) instanceof Block.Attached file)) {
            throw visit.words().problem(404, "file");
        }
        return response(file);
    }

    private static Body response(Block.Attached file) {
        boolean shown = SHOWN.contains(file.media());
        var type = file.media().matches("[a-z]+/[a-z0-9.+-]+") ? file.media() : "application/octet-stream";
        return Body.binary(200, type, Base64.getDecoder().decode(file.content()))
                .with("Content-Disposition", (shown ? "inline" : "attachment") + "; filename=\"" + file.name() + "\"")
                .with("Content-Security-Policy", "default-src 'none'; sandbox")
                .with("Cache-Control", "private, no-cache");
    }
}
