package dev.prepbot.platform.slack;

import java.time.Duration;

/** Slack's limits, as docs.slack.dev gives them for blocks, views, methods and response addresses. */
final class Limits {

    /** Block Kit: blocks in a message. */
    static final int BLOCKS_IN_MESSAGE = 50;

    /** Block Kit: blocks in a modal or on the home tab. */
    static final int BLOCKS_IN_VIEW = 100;

    /** Header block: characters of its text. */
    static final int HEADER = 150;

    /** Context block: the limit of a section's text is the strictest that is written down for a plain text. */
    static final int PLAIN_TEXT = 3000;

    /** {@code chat.postMessage}: longer texts are cut by Slack, so none is sent. */
    static final int MESSAGE_TEXT = 40_000;

    /** Views: characters that come back with a sent form. */
    static final int PRIVATE_METADATA = 3000;

    /** Block Kit: characters of a block's id. */
    static final int BLOCK_ID = 255;

    /** Option objects: characters of the label, and of the value. */
    static final int OPTION_LABEL = 75;

    static final int OPTION_VALUE = 150;

    /** Select menus: options to choose from; suggestions are limited alike. */
    static final int OPTIONS = 100;

    /** Responding by a response address. */
    static final int RESPONSE_USES = 5;

    static final Duration RESPONSE_LIFE = Duration.ofMinutes(30);

    private Limits() {}
}
