package dev.prepbot.prep.question;

import java.util.Locale;

/**
 * What people are told of a topic.
 *
 * @param topic the topic
 * @param title its name as people read it, such as {@code System design}
 * @param description one line on what it covers; may be empty
 */
public record TopicInfo(Topic topic, String title, String description) {

    /** What can be told of a topic that nobody described: its slug as words. */
    public static TopicInfo of(Topic topic) {
        var words = topic.slug().replace('-', ' ');
        var title = words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new TopicInfo(topic, title, "");
    }
}
