package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.review.Rating;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ratings in a database that people put in the place of the proposed ones. */
record SqlRatings(Sql sql) implements Remembers {

    Optional<Rating> of(long attempt) {
        return sql.find(
                "SELECT rating FROM ratings WHERE attempt = ?", row -> Rating.valueOf(row.getString(1)), attempt);
    }

    void put(long attempt, PersonId person, Rating rating, Instant at) {
        sql.change(
                "INSERT INTO ratings (attempt, person, rating, rated_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (attempt) DO UPDATE SET rating = excluded.rating, rated_at = excluded.rated_at",
                attempt,
                person.toString(),
                rating.name(),
                Moments.number(at));
    }

    @Override
    public String name() {
        return "ratings";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT attempt, rating, rated_at FROM ratings WHERE person = ? ORDER BY attempt",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM ratings WHERE person = ?", person.toString());
    }
}
