package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Levels;
import dev.prepbot.bot.text.TopicName;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.server.Track;
import dev.prepbot.prep.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A channel's track, as admins type it and as people read it. */
record TrackOptions(Bank bank, Words words) {

    static final String TOPICS = "track-topics";
    static final String LEVEL = "track-level";

    /** The options by which a track is set. */
    static List<CommandOption> declare(Words words) {
        var levels = new ArrayList<Choice>();
        levels.add(new Choice(ScheduleOptions.ANY, words.plain("preferences.any-level"), false));
        levels.addAll(Levels.choices(words));
        return List.of(
                option(words, TOPICS, new CommandOption.Type.Suggested()),
                option(words, LEVEL, new CommandOption.Type.OneOf(levels)));
    }

    /** What stands in the way of a track with what was typed. */
    Optional<Complaint> complaint(Track before, Map<String, String> options) {
        var typed = options.getOrDefault(TOPICS, ScheduleOptions.ANY);
        var topics = topics(typed)
                .either(
                        known -> Optional.<Complaint>empty(),
                        refused -> Optional.of(ScheduleReader.unknownTopic(bank, refused.part())));
        return topics.or(() -> bank.in(changed(before, options).pool()).isEmpty()
                ? Optional.of(new Complaint("refused.track-nothing-fits", Map.of()))
                : Optional.empty());
    }

    /** The track with what was typed; to be used only if there is no complaint. */
    Track changed(Track before, Map<String, String> options) {
        var changed = before;
        if (options.containsKey(TOPICS)) {
            changed = changed.withTopics(topics(options.get(TOPICS)).value().orElse(before.topics()));
        }
        if (options.containsKey(LEVEL)) {
            changed = changed.withLevel(Slug.find(Level.class, options.get(LEVEL)));
        }
        return changed;
    }

    /** Topics and level in words. */
    String shown(Set<Topic> topics, Optional<Level> level) {
        var names = topics.isEmpty()
                ? words.plain("schedule.any-topic")
                : topics.stream()
                        .sorted()
                        .map(topic -> TopicName.of(topic, bank, words))
                        .collect(Collectors.joining(", "));
        return level.map(only -> names + " · " + words.plain("level." + only.slug()))
                .orElse(names);
    }

    private Reading<Set<Topic>> topics(String typed) {
        return ScheduleReader.topics(bank, words, typed);
    }

    private static CommandOption option(Words words, String name, CommandOption.Type type) {
        return new CommandOption(name, words.plain("option.settings-" + name), type, false);
    }
}
