package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.review.Card;
import dev.prepbot.prep.review.Rating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How it is said when a question comes again.
 *
 * @param today the reader's local day
 */
public record ReviewText(Words words, LocalDate today) {

    /** What an answer led to, and that it can be changed. */
    public Block proposed(Rating rating, Card card) {
        return new Block.Paragraph(words.line("review.proposed", values(rating, card)));
    }

    /** The four ratings as buttons, the proposed one standing out. */
    public Control[] ratings(long attempt, Rating proposed) {
        return Arrays.stream(Rating.values())
                .map(rating -> Action.RATE.button(
                        words,
                        "rating." + rating.slug(),
                        rating == proposed ? Style.PRIMARY : Style.PLAIN,
                        String.valueOf(attempt),
                        rating.slug()))
                .toArray(Control[]::new);
    }

    /** What a changed rating led to. */
    public List<Span> rated(Rating rating, Card card) {
        return words.line("review.rated", values(rating, card));
    }

    /** The values of a text about a rating and what follows from it. */
    public Map<String, Object> values(Rating rating, Card card) {
        return Map.of("rating", words.plain("rating." + rating.slug()), "when", when(card.due()));
    }

    /** A day in words: how far away, and its date. */
    public String when(LocalDate due) {
        long days = Math.max(0, ChronoUnit.DAYS.between(today, due));
        var key = days == 0 ? "review.when-today" : days == 1 ? "review.when-tomorrow" : "review.when";
        return words.plain(key, Map.of("days", days, "date", new Dates(words).full(due)));
    }
}
