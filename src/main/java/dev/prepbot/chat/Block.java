package dev.prepbot.chat;

import java.util.List;

/** A part of a message that stands on its own lines. */
public sealed interface Block {

    /** A block that is one run of text. */
    sealed interface Run extends Block {
        List<Span> spans();
    }

    /** A heading. */
    record Heading(List<Span> spans) implements Run {
        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /** Running text. */
    record Paragraph(List<Span> spans) implements Run {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** Words set off as said by someone else. */
    record Quote(List<Span> spans) implements Run {
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

    /**
     * A file that comes with the message; a picture is shown.
     *
     * @param name with its ending, such as {@code streak.png}
     * @param media the media type, such as {@code image/png}
     * @param description what a picture shows, for those who do not see it
     * @param content in Base64, RFC 4648 section 4; at most 1 MB when decoded
     */
    record Attached(String name, String media, String description, String content) implements Block {

        /** The longest content, 1 MB in Base64; platforms take more, phones should not have to. */
        public static final int LONGEST_CONTENT = 1_398_104;

        public Attached {
            if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
                throw new IllegalArgumentException("a file's name has letters, digits, dots and dashes: " + name);
            }
            if (description.isBlank() || content.length() > LONGEST_CONTENT) {
                throw new IllegalArgumentException("a file needs a description and has at most 1 MB: " + name);
            }
        }

        /** Whether it is to be shown rather than offered. */
        public boolean shown() {
            return media.startsWith("image/");
        }
    }

    /** A small remark, less prominent than the rest. */
    record Note(List<Span> spans) implements Run {
        public Note {
            spans = List.copyOf(spans);
        }
    }
}
