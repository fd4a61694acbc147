package dev.prepbot.bot.flow;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.TopicName;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.question.TopicInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Topics as people type them. */
public final class Topics {

    private static final int MOST_SUGGESTIONS = 25;

    private Topics() {}

    /** The topic with this name or title; case and spaces do not matter. */
    public static Optional<Topic> find(Bank bank, String typed) {
        var wanted = plain(typed);
        return bank.catalogue().stream()
                .filter(info -> plain(info.topic().slug()).equals(wanted)
                        || plain(info.title()).equals(wanted))
                .map(TopicInfo::topic)
                .findFirst();
    }

    /** The topic with this name or title, in the bank's language or in the reader's. */
    static Optional<Topic> find(Bank bank, Words words, String typed) {
        var wanted = plain(typed);
        return find(bank, typed)
                .or(() -> bank.catalogue().stream()
                        .map(TopicInfo::topic)
                        .filter(topic -> plain(TopicName.of(topic, bank, words)).equals(wanted))
                        .findFirst());
    }

    public static List<Suggestion> suggest(Bank bank, String typed) {
        var wanted = plain(typed);
        return bank.catalogue().stream()
                .filter(info -> plain(info.topic().slug()).contains(wanted)
                        || plain(info.title()).contains(wanted))
                .limit(MOST_SUGGESTIONS)
                .map(info -> new Suggestion(info.topic().slug(), info.title()))
                .toList();
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
