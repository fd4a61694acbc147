package dev.prepbot.platform.slack;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines as rich text, in which words are leaves that Slack never reads as markup: what people typed can neither
 * ping nor link, whatever it holds.
 *
 * @param workspace the workspace's address, with a slash at its end
 */
record RichText(String workspace, Mentions mentions) {

    /** The command under which all of prepbot's are used. */
    static final String COMMAND = "/prep";

    private static final String MOMENT = "{date_short_pretty} {time}";

    List<RichTextElement> line(List<Span> spans) {
        return spans.stream().filter(span -> !isEmpty(span)).map(this::span).toList();
    }

    /** The same line with all its words bold. */
    List<RichTextElement> bold(List<Span> spans) {
        return line(spans.stream().map(RichText::louder).toList());
    }

    private static Span louder(Span span) {
        return span instanceof Span.Plain plain ? new Span.Bold(plain.text()) : span;
    }

    /** Slack refuses texts without a character. */
    private static boolean isEmpty(Span span) {
        return PlainWords.NAMELESS.of(span).isEmpty();
    }

    private RichTextElement span(Span span) {
        if (span instanceof Span.Bold bold) {
            return text(bold.text(), TextStyle.builder().bold(true).build());
        } else if (span instanceof Span.Italic italic) {
            return text(italic.text(), TextStyle.builder().italic(true).build());
        } else if (span instanceof Span.Code code) {
            return text(code.text(), TextStyle.builder().code(true).build());
        } else if (span instanceof Span.Use use) {
            return text(
                    COMMAND + " " + use.command(),
                    TextStyle.builder().code(true).build());
        } else if (span instanceof Span.Spoiler spoiler) {
            // Slack hides nothing in a message. What must stay hidden stands behind a button; this is set apart.
            return text(spoiler.text(), TextStyle.builder().italic(true).build());
        }
        return span instanceof Span.Plain plain ? text(plain.text(), null) : reference(span);
    }

    private RichTextElement reference(Span span) {
        if (span instanceof Span.Link link) {
            return link(link.url(), link.text());
        } else if (span instanceof Span.Mention mention) {
            return mentions.live().test(mention.person())
                    ? user(mention.person())
                    : text("@" + mentions.names().apply(mention.person()), null);
        } else if (span instanceof Span.Channel channel) {
            return RichTextSectionElement.Channel.builder()
                    .channelId(Spot.of(channel.channel()).channel())
                    .build();
        } else if (span instanceof Span.Moment moment) {
            return RichTextSectionElement.Date.builder()
                    .timestamp((int) moment.instant().getEpochSecond())
                    .format(MOMENT)
                    .fallback(moment.fallback())
                    .build();
        }
        var where = (Span.Where) span;
        return link(address(where.place()), where.fallback());
    }

    /** Where a press leads; a thread's first message stands for the thread. */
    private String address(PlaceId place) {
        var spot = Spot.of(place);
        var message = spot.thread().map(ts -> "/p" + ts.replace(".", "")).orElse("");
        return workspace + "archives/" + spot.channel() + message;
    }

    static RichTextElement user(PersonId person) {
        return RichTextSectionElement.User.builder().userId(person.local()).build();
    }

    static RichTextElement text(String words, @Nullable TextStyle style) {
        return RichTextSectionElement.Text.builder().text(words).style(style).build();
    }

    private static RichTextElement link(String url, String words) {
        return RichTextSectionElement.Link.builder().url(url).text(words).build();
    }
}
