package dev.prepbot.bot.picture;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures as they go into a message: drawn, or said in words where drawing fails, such as on a Java without its desktop
 * part. Never called within a transaction, since drawing takes milliseconds.
 */
public record Pictures(Drawing drawing) {

    private static final Logger log = LoggerFactory.getLogger(Pictures.class);

    /** The picture in the theme of a platform, or its words. */
    public Block show(Picture picture, String platform) {
        return drawn(picture, platform)
                .orElseGet(() -> new Block.Paragraph(List.of(new Span.Plain(picture.alternative()))));
    }

    /** The picture in the theme of a platform; empty if this machine cannot draw. */
    public Optional<Block> drawn(Picture picture, String platform) {
        try {
            return Optional.of(drawing.draw(picture, Theme.on(platform)));
        } catch (RuntimeException | LinkageError | InternalError e) {
            log.error("a picture could not be drawn, and its words are said without it", e);
            return Optional.empty();
        }
    }
}
