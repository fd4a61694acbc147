package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes a tree with lines of a YAML text.
 *
 * <p>It works on parser events, below the library's own node tree: no regular expressions to tell types apart, and no
 * aliases, with which a small hostile file can describe an enormous tree.
 */
final class TreeReader {

    /** A question file needs 7. */
    private static final int DEPTH = 12;

    private final Parser parser;
    private final TrailingComments comments;

    private TreeReader(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, text.length()));
        parser = new ParserImpl(new StreamReader(text), options);
        comments = new TrailingComments(text);
    }

    static Tree read(String text) throws Unreadable {
        try {
            return new TreeReader(text).document();
        } catch (YAMLException e) {
            throw BrokenYaml.explain(e, text);
        }
    }

    private Tree document() throws Unreadable {
        parser.getEvent(); // the stream begins
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Unreadable(1, "the file is empty", "write its content, or delete it");
        }
        parser.getEvent(); // the document begins
        var tree = node(parser.getEvent(), 1);
        parser.getEvent(); // the document ends
        var next = parser.getEvent();
        if (!next.is(Event.ID.StreamEnd)) {
            throw new Unreadable(line(next), "a second YAML document begins here", "remove the line `---`");
        }
        return tree;
    }

    private Tree node(Event event, int depth) throws Unreadable {
        refuseReferences(event);
        if (depth > DEPTH) {
            throw new Unreadable(line(event), "this is nested too deeply", "check the indentation and the brackets");
        }
        if (event instanceof ScalarEvent scalar) {
            return text(scalar);
        }
        return event.is(Event.ID.SequenceStart) ? items(event, depth) : fields(event, depth);
    }

    private Tree.Items items(Event start, int depth) throws Unreadable {
        List<Tree> items = new ArrayList<>();
        for (var event = parser.getEvent(); !event.is(Event.ID.SequenceEnd); event = parser.getEvent()) {
            items.add(node(event, depth + 1));
        }
        return new Tree.Items(line(start), items);
    }

    private Tree.Fields fields(Event start, int depth) throws Unreadable {
        List<Tree.Entry> entries = new ArrayList<>();
        for (var event = parser.getEvent(); !event.is(Event.ID.MappingEnd); event = parser.getEvent()) {
            if (!(node(event, depth + 1) instanceof Tree.Text key)) {
                throw new Unreadable(
                        line(event), "a list or group stands where a field's name is needed", BrokenYaml.QUOTE);
            }
            entries.add(new Tree.Entry(key.line(), key.value(), node(parser.getEvent(), depth + 1)));
        }
        return new Tree.Fields(line(start), entries);
    }

    private Tree.Text text(ScalarEvent event) {
        var style = switch (event.getScalarStyle()) {
            case PLAIN -> Tree.Style.PLAIN;
            case LITERAL -> Tree.Style.LITERAL;
            case FOLDED -> Tree.Style.FOLDED;
            default -> Tree.Style.QUOTED;
        };
        boolean cut = style == Tree.Style.PLAIN && comments.follow(event.getEndMark());
        return new Tree.Text(line(event), event.getValue(), style, cut);
    }

    private static void refuseReferences(Event event) throws Unreadable {
        if (event instanceof AliasEvent) {
            throw new Unreadable(
                    line(event), "a text begins with `*`, which YAML reads as a reference", BrokenYaml.QUOTE);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw new Unreadable(
                    line(event), "a text begins with `&`, which YAML reads as an anchor", BrokenYaml.QUOTE);
        }
        var tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            throw new Unreadable(line(event), "a text begins with `!`, which YAML reads as a tag", BrokenYaml.QUOTE);
        }
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
