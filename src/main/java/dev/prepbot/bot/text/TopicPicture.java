package dev.prepbot.bot.text;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.picture.Radar;
import dev.prepbot.bot.picture.Share;
import dev.prepbot.prep.progress.Progress;
import dev.prepbot.prep.progress.Progress.Part;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Topic;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** How much someone covers in each topic, as a picture. */
public record TopicPicture(Words words, Bank bank) {

    /** Draws up progress that has at least one topic: those with the most answered questions, by name. */
    public Radar of(Progress progress) {
        var card = new ProgressCard(words, bank);
        var axes = progress.topics().stream()
                .sorted(Comparator.comparingInt((Part<Topic> part) -> part.questions())
                        .reversed())
                .limit(Radar.MOST_AXES)
                .map(part -> new Share(card.name(part.of()), part.share(), card.percent(part.share())))
                .sorted(Comparator.comparing(Share::label))
                .toList();
        var told = axes.stream()
                .map(axis -> words.plain("me.picture-line", Map.of("topic", axis.label(), "share", axis.shown())))
                .collect(Collectors.joining("; "));
        return new Radar(words.plain("me.picture"), words.plain("me.picture-told", Map.of("shares", told)), axes);
    }
}
