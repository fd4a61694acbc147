package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Markdown of guides: the bank's small markup, and headings, numbered items, {@code *italic*} and
 * {@code [links](https://…)}.
 */
final class GuideMarkdown {

    private static final String FENCE = "```";
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+?)(?: +#+)?");
    private static final Pattern NUMBERED = Pattern.compile("(\\s*)(\\d{1,3}\\. .*)");

    /** A link, or words between single asterisks or underscores that touch them and stand apart from letters. */
    private static final Pattern INLINE = Pattern.compile("\\[([^\\]\\[]+)\\]\\((https://[^\\s()]+)\\)"
            + "|(?<![\\w*_])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\3(?![\\w*_])");

    /** A command with what is typed after it, such as {@code /practice topic:coding}; no path of several parts. */
    private static final Pattern COMMAND = Pattern.compile("/([a-z][^/]*)");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    private GuideMarkdown() {}

    static List<Block> blocks(String source) {
        var markdown = new GuideMarkdown();
        boolean code = false;
        for (var line : source.lines().toList()) {
            code ^= line.strip().startsWith(FENCE);
            markdown.line(line, code);
        }
        markdown.finish();
        return List.copyOf(markdown.blocks);
    }

    private void line(String line, boolean code) {
        var heading = HEADING.matcher(line.strip());
        var numbered = NUMBERED.matcher(line);
        if (!code && heading.matches()) {
            finish();
            blocks.add(new Block.Heading(spans(Markup.spans(heading.group(1)))));
        } else if (!code && numbered.matches()) {
            plain.append(numbered.group(1))
                    .append("- ")
                    .append(numbered.group(2))
                    .append('\n');
        } else {
            plain.append(line).append('\n');
        }
    }

    private void finish() {
        if (!plain.toString().isBlank()) {
            Markup.blocks(plain.toString()).stream().map(GuideMarkdown::marked).forEach(blocks::add);
        }
        plain.setLength(0);
    }

    private static Block marked(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(spans(paragraph.spans()));
        }
        return block instanceof Block.Bullets bullets
                ? new Block.Bullets(
                        bullets.items().stream().map(GuideMarkdown::spans).toList())
                : block;
    }

    private static List<Span> spans(List<Span> spans) {
        var marked = new ArrayList<Span>();
        for (var span : spans) {
            if (span instanceof Span.Plain plain) {
                mark(plain.text(), marked);
            } else {
                marked.add(span instanceof Span.Code code ? named(code) : span);
            }
        }
        return marked;
    }

    /** A command in a guide is one of the bot's, which each platform writes in its own way. */
    private static Span named(Span.Code code) {
        var command = COMMAND.matcher(code.text());
        return command.matches() ? new Span.Use(command.group(1)) : code;
    }

    private static void mark(String text, List<Span> spans) {
        var found = INLINE.matcher(text);
        int from = 0;
        while (found.find()) {
            plain(text.substring(from, found.start()), spans);
            spans.add(
                    found.group(2) != null
                            ? new Span.Link(found.group(1), found.group(2))
                            : new Span.Italic(found.group(4)));
            from = found.end();
        }
        plain(text.substring(from), spans);
    }

    private static void plain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span.Plain(text));
        }
    }
}
