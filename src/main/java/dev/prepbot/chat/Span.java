package dev.prepbot.chat;

import java.time.Instant;

/** A piece of a line. What a person typed is always a {@link Plain} or {@link Code} leaf, which renderers escape. */
public sealed interface Span {

    /** Words as they stand, whatever they look like. */
    sealed interface Worded extends Span {
        String text();
    }

    /** Something that a platform may show in a way of its own. */
    sealed interface Shown extends Span {

        /** What is shown where the platform has no such way. */
        String fallback();
    }

    /** Words without emphasis. */
    record Plain(String text) implements Worded {}

    /** Words that stand out. */
    record Bold(String text) implements Worded {}

    /** Words set apart softly. */
    record Italic(String text) implements Worded {}

    /** Code within a line. */
    record Code(String text) implements Worded {}

    /** Words hidden until the reader uncovers them. */
    record Spoiler(String text) implements Worded {}

    /**
     * Words that lead to an address.
     *
     * @param url an https address, never from a person
     */
    record Link(String text, String url) implements Worded {}

    /** A person's name as the platform shows it; does not notify them unless the intention says so. */
    record Mention(PersonId person) implements Span {}

    /** A channel's name as the platform shows it, which leads there. */
    record Channel(PlaceId channel) implements Span {}

    /**
     * A command to use, written as its platform writes commands.
     *
     * @param command its path, such as {@code mock start}
     */
    record Use(String command) implements Span {}

    /**
     * A moment, shown in each reader's own zone where the platform can.
     *
     * @param fallback what is shown where it cannot
     */
    record Moment(Instant instant, String fallback) implements Shown {}

    /**
     * A conversation, written so that a press leads there where the platform can.
     *
     * @param fallback what is shown where it cannot
     */
    record Where(PlaceId place, String fallback) implements Shown {}
}
