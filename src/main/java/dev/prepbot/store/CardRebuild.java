package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.review.Card;
import dev.prepbot.prep.review.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cards as the log of attempts and the changed ratings have them. */
final class CardRebuild {

    private static final String LOG =
            "SELECT attempts.person, attempts.question, attempts.answered_at, attempts.zone, attempts.grade, ratings.rating"
                    + " FROM attempts LEFT JOIN ratings ON ratings.attempt = attempts.number";

    private CardRebuild() {}

    /** Whose card, for which question. */
    private record Key(String person, String question) {}

    /** One card; empty if there is no answer in earnest. */
    static Optional<Card> of(Sql sql, PersonId person, QuestionId question) {
        var cards = new HashMap<Key, Card>();
        sql.each(
                LOG + " WHERE attempts.person = ? AND attempts.question = ? ORDER BY attempts.number",
                row -> add(row, cards),
                person.toString(),
                question.value());
        return cards.values().stream().findFirst();
    }

    /**
     * Replaces the stored cards by the rebuilt ones.
     *
     * @return how many were stored differently
     */
    static int run(Sql sql) {
        var stored = stored(sql);
        var rebuilt = new HashMap<Key, Card>();
        sql.each(LOG + " ORDER BY attempts.number", row -> add(row, rebuilt));
        var records = new SqlReviews(sql);
        var wrong = 0;
        for (var entry : rebuilt.entrySet()) {
            if (!entry.getValue().equals(stored.remove(entry.getKey()))) {
                records.put(PersonId.of(entry.getKey().person()), entry.getValue());
                wrong++;
            }
        }
        for (var key : stored.keySet()) {
            wrong += sql.change("DELETE FROM cards WHERE person = ? AND question = ?", key.person(), key.question());
        }
        return wrong;
    }

    /** Makes the cards of a store that is older than cards are. */
    static void runIfThereAreNone(Sql sql) {
        boolean answered =
                sql.find("SELECT 1 FROM attempts LIMIT 1", row -> true).isPresent();
        boolean cards = sql.find("SELECT 1 FROM cards LIMIT 1", row -> true).isPresent();
        if (answered && !cards) {
            run(sql);
        }
    }

    private static Map<Key, Card> stored(Sql sql) {
        var cards = new HashMap<Key, Card>();
        sql.each(
                "SELECT person, question, stability, difficulty, score, reviews, answered_on, due_on FROM cards",
                row -> cards.put(new Key(row.getString("person"), row.getString("question")), SqlReviews.card(row)));
        return cards;
    }

    private static void add(ResultSet row, Map<Key, Card> cards) throws SQLException {
        var key = new Key(row.getString("person"), row.getString("question"));
        var day = LocalDate.ofInstant(Moments.read(row, "answered_at"), ZoneId.of(row.getString("zone")));
        var changed = Optional.ofNullable(row.getString("rating")).map(Rating::valueOf);
        Card.Answer.of(GradeJson.read(row.getString("grade")), changed, day)
                .ifPresent(answer -> cards.put(
                        key, Card.after(Optional.ofNullable(cards.get(key)), new QuestionId(key.question()), answer)));
    }
}
