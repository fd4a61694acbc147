package dev.prepbot.bot.text;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a message says, without anything that only shows how.
 *
 * @param bullet what stands before each item
 * @param command how a command is written, by its path
 * @param person someone's name
 * @param channel a channel's name
 */
public record PlainText(
        String bullet,
        UnaryOperator<String> command,
        Function<PersonId, String> person,
        Function<PlaceId, String> channel) {

    /** The same with other names for people. */
    public PlainText naming(Function<PersonId, String> names) {
        return new PlainText(bullet, command, names, channel);
    }

    public String of(Message message) {
        return message.blocks().stream()
                .map(this::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** A block; of a file its description. */
    public String of(Block block) {
        if (block instanceof Block.CodeBlock code) {
            return code.code();
        } else if (block instanceof Block.Attached attached) {
            return attached.description();
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(item -> bullet + of(item)).collect(Collectors.joining("\n"));
        }
        return of(((Block.Run) block).spans());
    }

    public String of(List<Span> spans) {
        return spans.stream().map(this::of).collect(Collectors.joining());
    }

    public String of(Span span) {
        if (span instanceof Span.Worded worded) {
            return worded.text();
        } else if (span instanceof Span.Shown shown) {
            return shown.fallback();
        } else if (span instanceof Span.Use use) {
            return command.apply(use.command());
        } else if (span instanceof Span.Mention mention) {
            return "@" + person.apply(mention.person());
        }
        return "#" + channel.apply(((Span.Channel) span).channel());
    }
}
