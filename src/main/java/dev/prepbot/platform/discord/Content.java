package dev.prepbot.platform.discord;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import java.util.List;

/** Writes blocks in Discord's markdown. */
final class Content {

    private final References references;
    private final StringBuilder text = new StringBuilder();

    private Content(References references) {
        this.references = references;
    }

    static String of(List<Block> blocks, References references) {
        var content = new Content(references);
        blocks.forEach(content::add);
        return content.text.toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Attached) {
            return;
        }
        boolean below = text.length() > 0;
        if (block instanceof Block.Heading heading) {
            text.append(below ? "\n\n" : "").append("### ").append(line(heading.spans(), " "));
            return;
        }
        text.append(!below ? "" : endsWithHeading() ? "\n" : "\n\n");
        if (block instanceof Block.Paragraph paragraph) {
            text.append(SpanText.of(paragraph.spans(), true, references));
        } else if (block instanceof Block.Quote quote) {
            text.append("> ").append(line(quote.spans(), "\n> "));
        } else if (block instanceof Block.Note note) {
            text.append("-# ").append(line(note.spans(), "\n-# "));
        } else if (block instanceof Block.CodeBlock code) {
            text.append(Markdown.codeBlock(code.language(), code.code()));
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        }
    }

    private void bullets(Block.Bullets bullets) {
        var separator = "";
        for (var item : bullets.items()) {
            text.append(separator).append("- ").append(line(item, "\n  "));
            separator = "\n";
        }
    }

    private boolean endsWithHeading() {
        return text.substring(text.lastIndexOf("\n") + 1).startsWith("### ");
    }

    private String line(List<Span> spans, String lineBreak) {
        return SpanText.of(spans, true, references).replace("\n", lineBreak);
    }
}
