package dev.prepbot.chat;

import java.util.List;

/** A part of a message that stands on its own lines. */
public sealed interface Block {

    /** A heading. */
    record Heading(List<Span> spans) implements Block {
        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** Words set off as said by someone else. */
    record Quote(List<Span> spans) implements Block {
        public Quote {
            spans = List.copyOf(spans);
        }
    }

    /** Items, each a line of its own. */
    record Bullets(List<List<Span>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Code, line breaks kept.
     *
     * @param language the language's lower-case name, or empty
     */
    record CodeBlock(String language, String code) implements Block {}

    /** A small remark, less prominent than the rest. */
    record Note(List<Span> spans) implements Block {
        public Note {
            spans = List.copyOf(spans);
        }
    }
}
