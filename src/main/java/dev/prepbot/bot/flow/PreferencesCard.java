package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.TopicName;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Select;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.settings.Preferences;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A person's preferences with what changes them.
 *
 * @param languages the languages to pick from
 */
record PreferencesCard(Words words, ZoneId assumed, Bank bank, List<Locale> languages) {

    /** The value that stands for no restriction. */
    static final String ANY = "any";

    Message show(Preferences chosen) {
        var blocks = List.of(new Block.Heading(words.line("preferences.title")), lines(chosen));
        return new Message(blocks, rows(words, chosen));
    }

    /** What was chosen, in a line each. */
    Block lines(Preferences chosen) {
        var any = words.plain("preferences.any");
        var zone = chosen.zone()
                .map(own -> words.line("preferences.zone", Map.of("zone", own.getId())))
                .orElseGet(() -> words.line("preferences.zone-assumed", Map.of("zone", assumed.getId())));
        var level =
                chosen.level().map(own -> words.plain("level." + own.slug())).orElse(any);
        var topics = chosen.topics().isEmpty()
                ? any
                : chosen.topics().stream()
                        .sorted()
                        .map(topic -> TopicName.of(topic, bank, words))
                        .collect(Collectors.joining(", "));
        return new Block.Bullets(List.of(
                zone,
                words.line("preferences.level", Map.of("level", level)),
                words.line("preferences.topics", Map.of("topics", topics))));
    }

    private List<List<Control>> rows(Words words, Preferences chosen) {
        var rows = new ArrayList<List<Control>>();
        rows.add(List.of(levels(words, chosen)));
        if (!bank.topics().isEmpty()) {
            rows.add(List.of(topics(words, chosen)));
        }
        if (languages.size() > 1) {
            rows.add(List.of(languages(words)));
        }
        rows.add(List.of(Action.TYPE_ZONE.button(words, Style.PLAIN)));
        return rows;
    }

    private Select levels(Words words, Preferences chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                ANY, words.plain("preferences.any-level"), chosen.level().isEmpty()));
        for (var level : Level.values()) {
            boolean picked = chosen.level().filter(level::equals).isPresent();
            choices.add(new Choice(level.slug(), words.plain("level." + level.slug()), picked));
        }
        return select(Action.PICK_LEVEL, words.plain("preferences.pick-level"), choices, 1);
    }

    private Select topics(Words words, Preferences chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                ANY, words.plain("preferences.any-topic"), chosen.topics().isEmpty()));
        bank.catalogue().stream()
                .limit(Select.MOST_OPTIONS - 1L)
                .map(info -> new Choice(
                        info.topic().slug(),
                        TopicName.of(info.topic(), bank, words),
                        chosen.topics().contains(info.topic())))
                .forEach(choices::add);
        return select(Action.PICK_TOPICS, words.plain("preferences.pick-topics"), choices, choices.size());
    }

    private Select languages(Words words) {
        var choices = languages.stream()
                .limit(Select.MOST_OPTIONS)
                .map(language -> new Choice(
                        language.toLanguageTag(),
                        language.getDisplayLanguage(language),
                        language.getLanguage().equals(words.locale().getLanguage())))
                .toList();
        return select(Action.PICK_LANGUAGE, words.plain("preferences.pick-language"), choices, 1);
    }

    private static Select select(Action action, String placeholder, List<Choice> choices, int most) {
        return new Select(action.token(), placeholder, choices, most, action.effect());
    }
}
