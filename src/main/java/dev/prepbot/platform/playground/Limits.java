package dev.prepbot.platform.playground;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a platform would refuse a message, so that nothing passes here that fails elsewhere. */
final class Limits {

    /** Discord's limit for a thread's name. */
    static final int LONGEST_TITLE = 100;

    /** Discord's limit for the value of a select's option; Slack's is higher. */
    static final int LONGEST_VALUE = 100;

    private Limits() {}

    static Optional<Refusal> refusal(Message message, Rules rules) {
        var text = Rendered.text(message);
        boolean pictured = message.blocks().stream().anyMatch(Block.Attached.class::isInstance);
        if (text.isBlank() && message.rows().isEmpty() && !pictured) {
            return Optional.of(new Refusal("empty", Map.of()));
        }
        if (rules.ofDiscord() && text.length() > rules.longestText()) {
            return Optional.of(Refusal.tooMuch("long", text.length(), rules.longestText()));
        }
        var links = spans(message).filter(Span.Link.class::isInstance).map(span -> ((Span.Link) span).url());
        var plain = links.filter(url -> !url.startsWith("https://")).findFirst();
        if (plain.isPresent()) {
            return Optional.of(Refusal.of("link", plain.get()));
        }
        var slack = rules.ofSlack() ? SlackLimits.refusal(message) : Optional.<Refusal>empty();
        return slack.or(() -> rows(message.rows()));
    }

    private static Optional<Refusal> rows(List<List<Control>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(Control.Select.class::isInstance)
                .flatMap(select -> options((Control.Select) select).stream())
                .findFirst();
    }

    private static Optional<Refusal> options(Control.Select select) {
        return select.options().stream()
                .filter(option -> option.value().length() > LONGEST_VALUE)
                .findFirst()
                .map(option -> Refusal.tooMuch("value", option.value().length(), LONGEST_VALUE));
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
