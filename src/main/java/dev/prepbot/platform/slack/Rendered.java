package dev.prepbot.platform.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import java.util.List;
import java.util.Optional;

/**
 * A message as Slack takes it.
 *
 * @param text its words alone, for notifications
 * @param files what goes with it as files
 */
record Rendered(String text, List<LayoutBlock> blocks, List<Block.Attached> files) {

    Rendered {
        blocks = List.copyOf(blocks);
        files = List.copyOf(files);
    }

    /** Whether there is something to say besides files. */
    boolean speaks() {
        return !blocks.isEmpty();
    }

    /** Why Slack would not take it whole; nothing is cut to make it fit. */
    Optional<Failed> refusal(int mostBlocks) {
        if (blocks.isEmpty() && files.isEmpty()) {
            return Optional.of(new Failed(Trouble.REFUSED, "the message is empty"));
        }
        if (blocks.size() > mostBlocks) {
            return Optional.of(new Failed(
                    Trouble.REFUSED, "the message has " + blocks.size() + " blocks; at most " + mostBlocks + " fit"));
        }
        return text.length() > Limits.MESSAGE_TEXT
                ? Optional.of(new Failed(Trouble.REFUSED, "the message has " + text.length() + " characters"))
                : Optional.empty();
    }
}
