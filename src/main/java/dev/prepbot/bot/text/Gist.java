package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The beginning of a text, enough to recognise it by; what was left out shows as an ellipsis. */
final class Gist {

    private static final int LONGEST = 120;

    private Gist() {}

    /** The beginning of a text in the bank's markup, as one line of plain words. */
    static String of(String markup) {
        var first = Markup.blocks(markup).stream()
                .filter(block -> !(block instanceof Block.CodeBlock) && !(block instanceof Block.Attached))
                .findFirst()
                .map(Gist::words)
                .orElse("");
        return cut(first, LONGEST);
    }

    /** A text of at most so many characters, cut between words where it can be. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 2);
        int end = space > 0 ? space : longest - 2;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + " …";
    }

    private static String words(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().findFirst().map(Gist::words).orElse("");
        }
        return block instanceof Block.Run run ? words(run.spans()) : "";
    }

    private static String words(List<Span> spans) {
        return spans.stream()
                .filter(Span.Worded.class::isInstance)
                .map(span -> ((Span.Worded) span).text())
                .collect(Collectors.joining());
    }
}
