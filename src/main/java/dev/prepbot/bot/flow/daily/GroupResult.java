package dev.prepbot.bot.flow.daily;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.picture.Picture;
import dev.prepbot.bot.picture.PointShares;
import dev.prepbot.bot.picture.Share;
import dev.prepbot.bot.text.Markup;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.Group;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a group is told about its answers when the question is revealed. */
public record GroupResult(Words words) {

    /** How much of a key point stands in the words of the picture, so that ten of them fit. */
    private static final int LONGEST_LABEL = 70;

    /** How the group did, as a picture; empty where it would tell what single people said. */
    public Optional<Picture> picture(Records records, Question question, AskingId asking) {
        var texts = question.keyPoints().stream().map(KeyPoint::text).toList();
        var group = Group.of(records.attempts().at(asking), texts);
        if (!group.shown()) {
            return Optional.empty();
        }
        var shares = group.points().stream()
                .limit(PointShares.MOST_POINTS)
                .map(this::share)
                .toList();
        var answered = words.plain("daily.answered", Map.of("people", group.people()));
        return Optional.of(
                new PointShares(words.plain("daily.group-title"), inWords(answered, shares), answered, shares));
    }

    private String inWords(String answered, List<Share> shares) {
        return shares.stream()
                .map(share -> shortened(share.label()) + ": " + share.shown())
                .collect(Collectors.joining("; ", answered + ". ", "."));
    }

    private Share share(Group.Point point) {
        return new Share(
                plain(point.text()),
                point.share(),
                words.plain("daily.share", Map.of("covered", point.covered(), "all", point.of())));
    }

    /** The best of the answers whose authors agreed to show them, with the author's name. */
    public List<Block> best(Records records, AskingId asking) {
        var blocks = new ArrayList<Block>();
        Group.best(records.sharedAnswers().of(asking)).ifPresent(best -> {
            blocks.add(
                    new Block.Paragraph(words.line("daily.best", Map.of("person", new Span.Mention(best.person())))));
            blocks.add(new Block.Quote(List.of(new Span.Plain(best.answer()))));
        });
        return blocks;
    }

    private static String plain(String markup) {
        return Markup.spans(markup).stream()
                .map(span -> span instanceof Span.Worded worded ? worded.text() : "")
                .collect(Collectors.joining());
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
