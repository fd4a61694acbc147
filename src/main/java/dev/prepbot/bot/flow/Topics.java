package dev.prepbot.bot.flow;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.bot.text.TopicName;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.question.TopicInfo;
import dev.prepbot.prep.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Topics as people type them. */
public final class Topics {

    private static final int MOST_SUGGESTIONS = 25;

    private Topics() {}

    /** The topic with this name or title; case and spaces do not matter. */
    private static Optional<Topic> find(Bank bank, String typed) {
        var wanted = plain(typed);
        return bank.catalogue().stream()
                .filter(info -> plain(info.topic().slug()).equals(wanted)
                        || plain(info.title()).equals(wanted))
                .map(TopicInfo::topic)
                .findFirst();
    }

    /** The topic with this name or title, in the bank's language or in the reader's. */
    public static Optional<Topic> find(Bank bank, Words words, String typed) {
        var wanted = plain(typed);
        return find(bank, typed)
                .or(() -> bank.catalogue().stream()
                        .map(TopicInfo::topic)
                        .filter(topic -> plain(TopicName.of(topic, bank, words)).equals(wanted))
                        .findFirst());
    }

    /** The topics that may be meant, by their names in the reader's language. */
    public static List<Suggestion> suggest(Bank bank, Words words, String typed) {
        var wanted = plain(typed);
        return bank.catalogue().stream()
                .map(info -> new Suggestion(info.topic().slug(), TopicName.of(info.topic(), bank, words)))
                .filter(offer -> plain(offer.value()).contains(wanted)
                        || plain(offer.label()).contains(wanted))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Tells that there is no such topic, and which there are. */
    public static Decision refuse(Turn turn, Bank bank, String typed) {
        var topics = bank.topics().stream().map(Topic::slug).toList();
        var nearest = Nearest.to(typed, topics).orElse(topics.isEmpty() ? "" : topics.get(0));
        return turn.refuse(
                "refused.unknown-topic",
                Map.of("topic", Excerpt.of(typed), "nearest", nearest, "known", String.join(", ", topics)));
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
