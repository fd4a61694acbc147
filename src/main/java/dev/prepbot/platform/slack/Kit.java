package dev.prepbot.platform.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes messages in Block Kit. */
record Kit(RichText text) {

    /** The message's text, a block of Slack's for each of ours, and its controls; files are not among them. */
    List<LayoutBlock> blocks(Message message) {
        var blocks = new ArrayList<LayoutBlock>();
        for (var block : message.blocks()) {
            if (!(block instanceof Block.Attached)
                    && !PlainWords.NAMELESS.of(block).isEmpty()) {
                blocks.add(block(block));
            }
        }
        var controls = Buttons.blocks(message.rows());
        var fitting = blocks.size() + controls.size() > Limits.BLOCKS_IN_MESSAGE ? merged(blocks) : blocks;
        fitting.addAll(controls);
        return fitting;
    }

    private LayoutBlock block(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading.spans());
        } else if (block instanceof Block.Note note) {
            return note(note.spans());
        } else if (block instanceof Block.Bullets bullets) {
            var items = bullets.items().stream().<RichTextElement>map(item -> section(text.line(item)));
            return rich(RichTextListElement.builder()
                    .style("bullet")
                    .elements(items.toList())
                    .build());
        } else if (block instanceof Block.CodeBlock code) {
            return rich(RichTextPreformattedElement.builder()
                    .elements(List.of(RichText.text(code.code(), null)))
                    .build());
        } else if (block instanceof Block.Quote quote) {
            return rich(RichTextQuoteElement.builder()
                    .elements(text.line(quote.spans()))
                    .build());
        }
        return rich(section(text.line(((Block.Run) block).spans())));
    }

    /** A header where it is words alone, as headers take nothing else. */
    private LayoutBlock heading(List<Span> spans) {
        var words = PlainWords.NAMELESS.of(spans);
        return words.length() <= Limits.HEADER && spans.stream().allMatch(Kit::isWords)
                ? HeaderBlock.builder().text(plain(words)).build()
                : rich(section(text.bold(spans)));
    }

    /** Small print where it is words alone: small print with references would be markup, which words could forge. */
    private LayoutBlock note(List<Span> spans) {
        var words = PlainWords.NAMELESS.of(spans);
        return words.length() <= Limits.PLAIN_TEXT && spans.stream().allMatch(Kit::isWords)
                ? ContextBlock.builder().elements(List.of(plain(words))).build()
                : rich(section(text.line(spans)));
    }

    private static boolean isWords(Span span) {
        return span instanceof Span.Plain
                || span instanceof Span.Bold
                || span instanceof Span.Italic
                || span instanceof Span.Use;
    }

    /** As few blocks as can be: neighbours of rich text become one. */
    private static List<LayoutBlock> merged(List<LayoutBlock> blocks) {
        var merged = new ArrayList<LayoutBlock>();
        var run = new ArrayList<BlockElement>();
        for (var block : blocks) {
            if (block instanceof RichTextBlock rich) {
                run.addAll(rich.getElements());
            } else {
                flush(run, merged);
                merged.add(block);
            }
        }
        flush(run, merged);
        return merged;
    }

    private static void flush(List<BlockElement> run, List<LayoutBlock> to) {
        if (!run.isEmpty()) {
            to.add(RichTextBlock.builder().elements(new ArrayList<>(run)).build());
            run.clear();
        }
    }

    static RichTextBlock rich(BlockElement element) {
        return RichTextBlock.builder().elements(List.of(element)).build();
    }

    static RichTextSectionElement section(List<RichTextElement> elements) {
        return RichTextSectionElement.builder().elements(elements).build();
    }

    /** Words in which Slack turns nothing into a picture. */
    static PlainTextObject plain(String words) {
        return PlainTextObject.builder().text(words).emoji(false).build();
    }
}
