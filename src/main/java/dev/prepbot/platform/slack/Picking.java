package dev.prepbot.platform.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ExternalSelectElement;
import java.util.Optional;

/**
 * A list with suggestions that stands for a missing option of a typed line.
 *
 * @param line the line as it was typed, without what is picked
 */
record Picking(String command, String option, String line) {

    private static final String ACTION = "pick:";
    private static final String LINE = "line:";

    static Optional<Picking> of(String action, String block) {
        var parts = action.split(":", 3);
        return action.startsWith(ACTION) && parts.length == 3 && block.startsWith(LINE)
                ? Optional.of(new Picking(parts[1], parts[2], block.substring(LINE.length())))
                : Optional.empty();
    }

    /** Whether the line is short enough to be kept where Slack gives it back. */
    boolean fits() {
        return LINE.length() + line.length() <= Limits.BLOCK_ID;
    }

    /** The whole line. */
    String with(String value) {
        return line + " " + option + ":\"" + value.replace("\"", "") + "\"";
    }

    LayoutBlock block(String what, String placeholder) {
        return SectionBlock.builder()
                .blockId(LINE + line)
                .text(Kit.plain(what))
                .accessory(ExternalSelectElement.builder()
                        .actionId(ACTION + command + ":" + option)
                        .placeholder(Kit.plain(placeholder))
                        .minQueryLength(0)
                        .build())
                .build();
    }
}
