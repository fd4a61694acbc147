package dev.prepbot.platform.playground;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a platform would refuse a message, so that nothing passes here that fails elsewhere. */
final class Limits {

    /** Discord's limit for a message. */
    static final int LONGEST_TEXT = 2_000;

    /** Discord's limit for a thread's name. */
    static final int LONGEST_TITLE = 100;

    /** Discord's limit for the value of a select's option. */
    static final int LONGEST_VALUE = 100;

    private Limits() {}

    static Optional<String> refusal(Message message) {
        var text = Rendered.text(message);
        if (text.isBlank() && message.rows().isEmpty()) {
            return Optional.of("the message is empty");
        }
        if (text.length() > LONGEST_TEXT) {
            return Optional.of(
                    "the message has " + text.length() + " characters when rendered; at most 2000 are allowed");
        }
        var links = spans(message).filter(Span.Link.class::isInstance).map(span -> ((Span.Link) span).url());
        var plain = links.filter(url -> !url.startsWith("https://")).findFirst();
        return plain.isPresent() ? Optional.of("not an https address: " + plain.get()) : rows(message.rows());
    }

    private static Optional<String> rows(List<List<Control>> rows) {
        var tokens = new HashSet<String>();
        for (var row : rows) {
            for (var control : row) {
                var token = Content.tokenOf(control).toString();
                if (!tokens.add(token)) {
                    return Optional.of("two controls of one message have the token " + token);
                }
                if (control instanceof Control.Select && row.size() > 1) {
                    return Optional.of("a select stands alone in its row: " + token);
                }
                if (control instanceof Control.Select select) {
                    var trouble = options(select);
                    if (trouble.isPresent()) {
                        return trouble;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> options(Control.Select select) {
        var values = new HashSet<String>();
        for (var option : select.options()) {
            if (option.value().isEmpty() || option.value().length() > LONGEST_VALUE || !values.add(option.value())) {
                return Optional.of(
                        "an option's value is empty, over 100 characters, or there twice: " + option.value());
            }
        }
        return select.most() > select.options().size()
                ? Optional.of("a select allows more picks than it has options: " + select.token())
                : Optional.empty();
    }

    private static Stream<Span> spans(Message message) {
        return message.blocks().stream().flatMap(Limits::spans);
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.spans().stream();
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        } else if (block instanceof Block.Quote quote) {
            return quote.spans().stream();
        } else if (block instanceof Block.Note note) {
            return note.spans().stream();
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(List::stream);
        }
        return Stream.empty();
    }
}
