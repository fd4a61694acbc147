package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Topic;

/** The name of a topic as people read it: from the message bundle, else from the bank, which contributors may extend. */
public final class TopicName {

    private TopicName() {}

    public static String of(Topic topic, Bank bank, Words words) {
        return words.plainOr("topic." + topic.slug(), bank.about(topic).title());
    }
}
