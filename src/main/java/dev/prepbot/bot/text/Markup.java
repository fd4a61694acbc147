package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The small markup of the question bank: paragraphs, {@code "- "} bullets, {@code `code`}, {@code **bold**}, fenced code.
 * Never used for what people type.
 */
public final class Markup {

    private static final String FENCE = "```";

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<Span>> bullets = new ArrayList<>();
    private final StringBuilder bullet = new StringBuilder();

    private Markup() {}

    /** Reads a text into blocks; what is not markup is plain. */
    public static List<Block> blocks(String source) {
        var markup = new Markup();
        var lines = source.strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            i = markup.line(lines, i);
        }
        markup.finish();
        return List.copyOf(markup.blocks);
    }

    /** Reads a text of one line into spans. */
    public static List<Span> spans(String source) {
        var spans = new ArrayList<Span>();
        int from = 0;
        while (from < source.length()) {
            from = next(source, from, spans);
        }
        return spans;
    }

    private int line(String[] lines, int i) {
        var line = lines[i].strip();
        if (line.startsWith(FENCE)) {
            finish();
            return fence(lines, i);
        }
        if (line.isEmpty()) {
            finish();
        } else if (line.startsWith("- ")) {
            finishParagraph();
            finishBullet();
            bullet.append(line.substring(2).strip());
        } else if (!bullet.isEmpty()) {
            bullet.append(' ').append(line);
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        }
        return i;
    }

    private int fence(String[] lines, int open) {
        var language = lines[open].strip().substring(FENCE.length()).strip();
        var code = new StringBuilder();
        int i = open + 1;
        for (; i < lines.length && !lines[i].strip().equals(FENCE); i++) {
            code.append(code.isEmpty() ? "" : "\n").append(lines[i].stripTrailing());
        }
        blocks.add(new Block.CodeBlock(language, code.toString()));
        return i;
    }

    private void finish() {
        finishParagraph();
        finishBullet();
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(bullets));
            bullets.clear();
        }
    }

    private void finishParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(spans(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private void finishBullet() {
        if (!bullet.isEmpty()) {
            bullets.add(spans(bullet.toString()));
            bullet.setLength(0);
        }
    }

    /** Takes a stretch of plain words, or one that is marked; a mark that is never closed is plain. */
    private static int next(String source, int from, List<Span> spans) {
        int open = from;
        while (open < source.length()) {
            var mark = source.startsWith("**", open) ? "**" : source.charAt(open) == '`' ? "`" : "";
            int close = mark.isEmpty() ? -1 : source.indexOf(mark, open + mark.length());
            if (close >= 0) {
                plain(source.substring(from, open), spans);
                marked(mark, source.substring(open + mark.length(), close), spans);
                return close + mark.length();
            }
            open += Math.max(1, mark.length());
        }
        plain(source.substring(from), spans);
        return source.length();
    }

    private static void plain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span.Plain(text));
        }
    }

    private static void marked(String mark, String inside, List<Span> spans) {
        if (!inside.isEmpty()) {
            spans.add(mark.equals("`") ? new Span.Code(inside) : new Span.Bold(inside));
        }
    }
}
