package dev.prepbot.store;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizId;
import dev.prepbot.prep.quiz.QuizResult;
import dev.prepbot.prep.quiz.Quizzes;
import dev.prepbot.prep.quiz.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The quizzes in a database. */
record SqlQuizzes(Sql sql) implements Quizzes, Remembers {

    /** How a quiz stands, as far as its message tells. */
    private static final String STANDS = "state || ':' || COALESCE(held, '') || ':' || (SELECT COUNT(*) FROM quiz_votes"
            + " WHERE quiz_votes.quiz = quizzes.id AND quiz_votes.round = quizzes.round)";

    @Override
    public Optional<Quiz> find(QuizId id) {
        return sql.find(QuizRow.SELECT + " WHERE id = ?", QuizRow::quiz, id.value());
    }

    @Override
    public Optional<Quiz> runningIn(PlaceId place) {
        return sql.find(
                QuizRow.SELECT + " WHERE place = ? AND mode = 'channel' AND due_at IS NOT NULL",
                QuizRow::quiz,
                place.toString());
    }

    @Override
    public Optional<Quiz> runningAlone(PersonId person) {
        return sql.find(
                QuizRow.SELECT + " WHERE host = ? AND mode = 'solo' AND due_at IS NOT NULL",
                QuizRow::quiz,
                person.toString());
    }

    @Override
    public void begin(Quiz quiz, List<Round> rounds) {
        QuizRow.insert(sql, quiz);
        put(quiz);
        for (int at = 0; at < rounds.size(); at++) {
            var round = rounds.get(at);
            sql.change(
                    "INSERT INTO quiz_rounds (quiz, round, question, topic, level, answer, asked)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    quiz.id().value(),
                    at,
                    round.question().value(),
                    round.topic().slug(),
                    round.level().slug(),
                    round.right(),
                    RoundJson.write(round));
        }
    }

    @Override
    public void put(Quiz quiz) {
        QuizRow.update(sql, quiz);
    }

    @Override
    public Round round(QuizId id, int index) {
        return sql.find(
                        "SELECT question, topic, level, asked FROM quiz_rounds WHERE quiz = ? AND round = ?",
                        SqlQuizzes::round,
                        id.value(),
                        index)
                .orElseThrow();
    }

    private static Round round(ResultSet row) throws SQLException {
        var asked = RoundJson.read(row.getString("asked"));
        return new Round(
                new QuestionId(row.getString("question")),
                new Topic(row.getString("topic")),
                Slugs.read(Level.class, row, "level"),
                asked.ask(),
                asked.options());
    }

    @Override
    public List<Integer> answers(QuizId id) {
        return sql.list(
                "SELECT answer FROM quiz_rounds WHERE quiz = ? ORDER BY round", row -> row.getInt(1), id.value());
    }

    @Override
    public List<QuizId> due(Instant now, int most) {
        return sql.list(
                "SELECT id FROM quizzes WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, number LIMIT ?",
                SqlQuizzes::id,
                Moments.number(now),
                most);
    }

    @Override
    public List<QuestionId> asked(PlaceId place, Optional<PersonId> alone) {
        return sql.list(
                "SELECT question FROM quiz_rounds JOIN quizzes ON quizzes.id = quiz_rounds.quiz WHERE "
                        + (alone.isPresent() ? "host = ? AND mode = 'solo'" : "place = ? AND mode = 'channel'")
                        + " ORDER BY quizzes.number DESC, quiz_rounds.round DESC",
                row -> new QuestionId(row.getString(1)),
                alone.map(PersonId::toString).orElse(place.toString()));
    }

    @Override
    public List<QuizId> outdated(Instant changed, int most) {
        return sql.list(
                "SELECT id FROM quizzes WHERE message IS NOT NULL AND changed_at <= ? AND shows <> " + STANDS
                        + " ORDER BY changed_at, number LIMIT ?",
                SqlQuizzes::id,
                Moments.number(changed),
                most);
    }

    /** The message of a quiz that is over changes no more, and is not looked at again. */
    @Override
    public void shows(QuizId id, Instant at) {
        sql.change(
                "UPDATE quizzes SET shows = " + STANDS + ", changed_at = ?,"
                        + " message = CASE WHEN due_at IS NULL THEN NULL ELSE message END WHERE id = ?",
                Moments.number(at),
                id.value());
    }

    @Override
    public void showsOther(QuizId id) {
        sql.change("UPDATE quizzes SET shows = '' WHERE id = ?", id.value());
    }

    @Override
    public Optional<Quiz> shownIn(MessageRef message) {
        return sql.find(
                QuizRow.SELECT + " WHERE message = ? AND message_place = ?",
                QuizRow::quiz,
                message.id(),
                message.place().toString());
    }

    @Override
    public List<QuizResult> results(ServerId server, Instant from, Instant before) {
        return SqlQuizVotes.results(
                sql,
                "quizzes.server = ? AND voted_at >= ? AND voted_at < ?",
                server.toString(),
                Moments.number(from),
                Moments.number(before));
    }

    @Override
    public List<QuizResult> results(PersonId person) {
        return SqlQuizVotes.results(sql, "person = ?", person.toString());
    }

    @Override
    public String name() {
        return "quizzes";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT id, started_at, place, mode, rounds, seconds, state, why FROM quizzes WHERE host = ? ORDER BY number",
                person.toString());
    }

    /** Votes are erased before. What someone played alone goes with them; what others played too stays without its host. */
    @Override
    public void erase(PersonId person) {
        var own = "SELECT id FROM quizzes WHERE host = ? AND mode = 'solo'";
        sql.change("DELETE FROM quiz_rounds WHERE quiz IN (" + own + ")", person.toString());
        sql.change("DELETE FROM quizzes WHERE host = ? AND mode = 'solo'", person.toString());
        sql.change("UPDATE quizzes SET host = NULL WHERE host = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        var there = " WHERE quiz IN (SELECT id FROM quizzes WHERE server = ?)";
        sql.change("DELETE FROM quiz_votes" + there, server.toString());
        sql.change("DELETE FROM quiz_rounds" + there, server.toString());
        sql.change("DELETE FROM quizzes WHERE server = ?", server.toString());
    }

    private static QuizId id(ResultSet row) throws SQLException {
        return new QuizId(row.getString(1));
    }
}
