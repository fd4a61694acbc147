package dev.prepbot.platform.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Writes messages for Slack.
 *
 * @param workspace the workspace's address
 */
record Writing(String workspace, People people) {

    /** A message that can notify: it does so for those who are to be, and names everyone else in plain words. */
    CompletableFuture<Rendered> heard(Message message, Ping ping) {
        var named = mentioned(message);
        var live = ping instanceof Ping.People some ? some.people() : Set.<PersonId>of();
        var lookUps = named.stream().filter(person -> !live.contains(person)).map(person -> people.of(person.local()));
        return CompletableFuture.allOf(lookUps.toArray(CompletableFuture[]::new))
                .thenApply(known -> {
                    var written = write(message, new Mentions(live::contains, this::name));
                    var called = called(ping, named);
                    return called.isEmpty() ? written : calling(called, written);
                });
    }

    /** A message that notifies nobody: one person sees it, or it stands already. */
    Rendered unheard(Message message) {
        return write(message, Mentions.unheard());
    }

    private String name(PersonId person) {
        return people.name(person).orElse("…");
    }

    private Rendered write(Message message, Mentions mentions) {
        var blocks = new Kit(new RichText(workspace, mentions)).blocks(message);
        var files = message.blocks().stream()
                .filter(Block.Attached.class::isInstance)
                .map(Block.Attached.class::cast)
                .toList();
        return new Rendered(PlainWords.of(message, this::name), blocks, files);
    }

    /** Those who are to be notified and whom the message does not mention anyway. */
    private static List<RichTextElement> called(Ping ping, Set<PersonId> named) {
        if (ping instanceof Ping.People some) {
            return some.people().stream()
                    .filter(person -> !named.contains(person))
                    .sorted((one, other) -> one.local().compareTo(other.local()))
                    .map(RichText::user)
                    .toList();
        }
        return ping instanceof Ping.Role role ? List.of(role(role.id())) : List.of();
    }

    private static RichTextElement role(String id) {
        return id.startsWith("S")
                ? RichTextSectionElement.UserGroup.builder().usergroupId(id).build()
                : RichTextSectionElement.Broadcast.builder().range(id).build();
    }

    private static Rendered calling(List<RichTextElement> called, Rendered written) {
        var elements = new ArrayList<RichTextElement>();
        for (var element : called) {
            if (!elements.isEmpty()) {
                elements.add(RichText.text(" ", null));
            }
            elements.add(element);
        }
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Kit.rich(Kit.section(elements)));
        blocks.addAll(written.blocks());
        return new Rendered(written.text(), blocks, written.files());
    }

    private static Set<PersonId> mentioned(Message message) {
        var named = new HashSet<PersonId>();
        message.blocks().stream()
                .flatMap(Writing::spans)
                .filter(Span.Mention.class::isInstance)
                .forEach(span -> named.add(((Span.Mention) span).person()));
        return named;
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(List::stream);
        }
        return block instanceof Block.Run run ? run.spans().stream() : Stream.of();
    }
}
