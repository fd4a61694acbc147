package dev.prepbot.platform.discord;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.util.List;

/** Writes spans in Discord's markdown. */
final class SpanText {

    private final References references;
    private final StringBuilder text = new StringBuilder();

    private SpanText(References references) {
        this.references = references;
    }

    /** @param lineStart whether the first span stands at the beginning of a line */
    static String of(List<Span> spans, boolean lineStart, References references) {
        var line = new SpanText(references);
        for (var span : spans) {
            line.add(span, lineStart);
        }
        return line.text.toString();
    }

    private void add(Span span, boolean lineStart) {
        boolean start = text.isEmpty() ? lineStart : text.charAt(text.length() - 1) == '\n';
        if (span instanceof Span.Plain plain) {
            text.append(Markdown.escape(plain.text(), start));
        } else if (span instanceof Span.Bold bold) {
            marked("**", bold.text(), start);
        } else if (span instanceof Span.Italic italic) {
            marked("*", italic.text(), start);
        } else if (span instanceof Span.Spoiler spoiler) {
            marked("||", spoiler.text(), start);
        } else if (span instanceof Span.Code code) {
            text.append(Markdown.code(code.text()));
        } else {
            reference(span, start);
        }
    }

    private void reference(Span span, boolean start) {
        if (span instanceof Span.Link link) {
            link(link, start);
        } else if (span instanceof Span.Mention mention) {
            text.append("<@").append(mention.person().local()).append('>');
        } else if (span instanceof Span.Channel channel) {
            place(channel.channel(), "", start);
        } else if (span instanceof Span.Where where) {
            place(where.place(), where.fallback(), start);
        } else if (span instanceof Span.Moment moment) {
            text.append("<t:").append(moment.instant().getEpochSecond()).append(":f>");
        } else if (span instanceof Span.Use use) {
            command(use.command());
        }
    }

    /** Marks do not hold where a blank stands inside them, so blanks at the ends stay outside. */
    private void marked(String mark, String inside, boolean start) {
        var stripped = inside.strip();
        if (stripped.isEmpty()) {
            text.append(inside);
            return;
        }
        int from = inside.indexOf(stripped);
        text.append(inside, 0, from);
        text.append(mark).append(Markdown.escape(stripped, start)).append(mark);
        text.append(inside, from + stripped.length(), inside.length());
    }

    private void link(Span.Link link, boolean start) {
        var url = link.url().replace("(", "%28").replace(")", "%29");
        if (!url.matches("https://[!-~]+")) {
            text.append(Markdown.escape(link.text(), start));
        } else {
            text.append('[').append(Markdown.escape(link.text(), start)).append("](");
            text.append(url).append(')');
        }
    }

    private void place(PlaceId place, String fallback, boolean start) {
        boolean ours = place.platform().equals(Discord.NAME) && !references.direct(place.local());
        text.append(ours ? "<#" + place.local() + ">" : Markdown.escape(fallback, start));
    }

    /** A command by its id, which a press types; Discord knows no such way for one with options. */
    private void command(String command) {
        var root = command.split(" ", 2)[0];
        boolean options = command.indexOf(':') >= 0;
        text.append(references
                .command(root)
                .filter(id -> !options)
                .map(id -> "</" + command + ":" + id + ">")
                .orElse("`/" + command + "`"));
    }
}
