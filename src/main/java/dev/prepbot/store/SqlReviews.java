package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.review.Card;
import dev.prepbot.prep.review.Memory;
import dev.prepbot.prep.review.Rating;
import dev.prepbot.prep.review.Reviews;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards in a database. */
record SqlReviews(Sql sql) implements Reviews, Remembers {

    private static final String SELECT =
            "SELECT question, stability, difficulty, score, reviews, answered_on, due_on FROM cards WHERE person = ?";

    /** No zone is further from UTC. */
    private static final int HOURS_OF_ZONES = 18;

    @Override
    public Optional<Card> find(PersonId person, QuestionId question) {
        return sql.find(SELECT + " AND question = ?", SqlReviews::card, person.toString(), question.value());
    }

    @Override
    public void put(PersonId person, Card card) {
        sql.change(
                "INSERT INTO cards (person, question, stability, difficulty, score, reviews, answered_on, due_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (person, question) DO UPDATE SET stability = excluded.stability,"
                        + " difficulty = excluded.difficulty, score = excluded.score, reviews = excluded.reviews,"
                        + " answered_on = excluded.answered_on, due_on = excluded.due_on",
                person.toString(),
                card.question().value(),
                card.memory().stability(),
                card.memory().difficulty(),
                card.score(),
                card.reviews(),
                card.answered().toString(),
                card.due().toString());
    }

    @Override
    public List<Card> of(PersonId person) {
        return sql.list(SELECT + " ORDER BY question", SqlReviews::card, person.toString());
    }

    @Override
    public List<Card> due(PersonId person, LocalDate day) {
        return sql.list(
                SELECT + " AND due_on <= ? AND (buried_until IS NULL OR buried_until <= ?)",
                SqlReviews::card,
                person.toString(),
                day.toString(),
                day.toString());
    }

    @Override
    public int due(PersonId person, Instant now) {
        return due(person, LocalDate.ofInstant(now, zone(person))).size();
    }

    /** The zone that the person chose, else that of their last answer. */
    private ZoneId zone(PersonId person) {
        return new SqlPreferences(sql)
                .of(person)
                .zone()
                .or(() -> sql.find(
                        "SELECT zone FROM attempts WHERE person = ? ORDER BY answered_at DESC LIMIT 1",
                        row -> ZoneId.of(row.getString(1)),
                        person.toString()))
                .orElse(ZoneOffset.UTC);
    }

    @Override
    public void bury(PersonId person, QuestionId question, LocalDate until) {
        sql.change(
                "UPDATE cards SET buried_until = ? WHERE person = ? AND question = ?",
                until.toString(),
                person.toString(),
                question.value());
    }

    @Override
    public int reviewedOn(PersonId person, LocalDate day) {
        var askings = new HashSet<String>();
        sql.each(
                "SELECT asking, answered_at, zone FROM attempts WHERE person = ? AND answered_at >= ? AND mode = ?",
                row -> {
                    var zone = ZoneId.of(row.getString("zone"));
                    if (LocalDate.ofInstant(Moments.read(row, "answered_at"), zone)
                            .equals(day)) {
                        askings.add(row.getString("asking"));
                    }
                },
                person.toString(),
                Moments.number(
                        day.atStartOfDay(ZoneOffset.ofHours(HOURS_OF_ZONES)).toInstant()),
                Mode.REVIEW.name());
        return askings.size();
    }

    @Override
    public Optional<Rating> changed(long attempt) {
        return new SqlRatings(sql).of(attempt);
    }

    @Override
    public Card change(PersonId person, QuestionId question, long attempt, Rating rating, Instant at) {
        new SqlRatings(sql).put(attempt, person, rating, at);
        var card = CardRebuild.of(sql, person, question)
                .orElseThrow(() -> new IllegalStateException("rated without an answer: " + question));
        put(person, card);
        return card;
    }

    @Override
    public int cap(PersonId person) {
        return sql.find(
                        "SELECT review_cap FROM preferences WHERE person = ? AND review_cap IS NOT NULL",
                        row -> row.getInt(1),
                        person.toString())
                .orElse(USUAL_CAP);
    }

    @Override
    public void cap(PersonId person, int questions) {
        sql.change(
                "INSERT INTO preferences (person, topics, review_cap) VALUES (?, '', ?)"
                        + " ON CONFLICT (person) DO UPDATE SET review_cap = excluded.review_cap",
                person.toString(),
                questions);
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT question, stability, difficulty, score, reviews, answered_on, due_on, buried_until FROM cards"
                        + " WHERE person = ? ORDER BY question",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM cards WHERE person = ?", person.toString());
    }

    static Card card(ResultSet row) throws SQLException {
        return new Card(
                new QuestionId(row.getString("question")),
                new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                row.getDouble("score"),
                row.getInt("reviews"),
                LocalDate.parse(row.getString("answered_on")),
                LocalDate.parse(row.getString("due_on")));
    }
}
