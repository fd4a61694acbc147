package dev.prepbot.bot;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Incoming.Act;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said when a turn failed: that nothing was kept, why, and what was typed, so that it is not lost. */
final class Apology {

    private static final Logger log = LoggerFactory.getLogger(Apology.class);

    /** As much of a typed text as is given back; longer than any form takes. */
    private static final int MOST_RETURNED = 4000;

    private final Ids ids;

    Apology(Ids ids) {
        this.ids = ids;
    }

    List<Intention> about(Turn turn, Act act, Throwable failure) {
        var incident = ids.next().substring(0, 8);
        log.error("incident {}: {} failed", incident, act.getClass().getSimpleName(), failure);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(turn.words().line(key(failure), Map.of("incident", incident))));
        if (act instanceof FormSent form) {
            form.fields().values().stream()
                    .filter(text -> !text.isBlank())
                    .forEach(text -> giveBack(turn, text, blocks));
        }
        return turn.replyJustYou(Message.of(blocks));
    }

    private static void giveBack(Turn turn, String text, List<Block> blocks) {
        var end = text.length() <= MOST_RETURNED ? text.length() : text.offsetByCodePoints(0, MOST_RETURNED / 2);
        blocks.add(new Block.Paragraph(turn.words().line("failed.your-words")));
        blocks.add(new Block.CodeBlock("", text.substring(0, end)));
    }

    private static String key(Throwable failure) {
        if (failure instanceof StorageException storage) {
            return "failed.storage-"
                    + storage.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return "failed.bug";
    }
}
