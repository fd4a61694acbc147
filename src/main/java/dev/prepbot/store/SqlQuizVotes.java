package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.quiz.Earned;
import dev.prepbot.prep.quiz.QuizId;
import dev.prepbot.prep.quiz.QuizMode;
import dev.prepbot.prep.quiz.QuizResult;
import dev.prepbot.prep.quiz.QuizVotes;
import dev.prepbot.prep.quiz.Score;
import dev.prepbot.prep.quiz.Vote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The votes of quizzes in a database. */
record SqlQuizVotes(Sql sql) implements QuizVotes, Remembers {

    @Override
    public void put(QuizId quiz, Vote vote) {
        sql.change(
                "INSERT INTO quiz_votes (quiz, round, person, choice, voted_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (quiz, round, person) DO UPDATE SET choice = excluded.choice,"
                        + " voted_at = excluded.voted_at WHERE quiz_votes.choice <> excluded.choice",
                quiz.value(),
                vote.round(),
                vote.person().toString(),
                vote.choice(),
                Moments.number(vote.at()));
    }

    @Override
    public List<Vote> of(QuizId quiz) {
        return sql.list(
                "SELECT person, round, choice, voted_at FROM quiz_votes WHERE quiz = ? ORDER BY round, voted_at, person",
                SqlQuizVotes::vote,
                quiz.value());
    }

    @Override
    public int count(QuizId quiz, int round) {
        return sql.find(
                        "SELECT COUNT(*) FROM quiz_votes WHERE quiz = ? AND round = ?",
                        row -> row.getInt(1),
                        quiz.value(),
                        round)
                .orElse(0);
    }

    @Override
    public void settle(QuizId quiz, List<Earned> earned) {
        for (var one : earned) {
            sql.change(
                    "UPDATE quiz_votes SET correct = ?, points = ? WHERE quiz = ? AND round = ? AND person = ?",
                    one.right() ? 1 : 0,
                    one.points(),
                    quiz.value(),
                    one.vote().round(),
                    one.vote().person().toString());
        }
    }

    @Override
    public List<Score> scores(QuizId quiz) {
        return sql.list(
                "SELECT person, SUM(points) AS points, SUM(correct) AS correct FROM quiz_votes"
                        + " WHERE quiz = ? AND points IS NOT NULL GROUP BY person ORDER BY person",
                row -> new Score(PersonId.of(row.getString(1)), row.getInt(2), row.getInt(3)),
                quiz.value());
    }

    /** What the votes of rounds that are over have earned, for those to which a condition applies. */
    static List<QuizResult> results(Sql sql, String condition, Object... values) {
        return sql.list(
                "SELECT person, question, topic, level, correct, points, voted_at, quizzes.server, quizzes.mode"
                        + " FROM quiz_votes JOIN quizzes ON quizzes.id = quiz_votes.quiz"
                        + " JOIN quiz_rounds ON quiz_rounds.quiz = quiz_votes.quiz AND quiz_rounds.round = quiz_votes.round"
                        + " WHERE points IS NOT NULL AND " + condition + " ORDER BY voted_at, person",
                SqlQuizVotes::result,
                values);
    }

    private static QuizResult result(ResultSet row) throws SQLException {
        return new QuizResult(
                PersonId.of(row.getString("person")),
                new QuizResult.About(
                        new QuestionId(row.getString("question")),
                        new Topic(row.getString("topic")),
                        Slugs.read(Level.class, row, "level")),
                row.getInt("correct") == 1,
                row.getInt("points"),
                Moments.read(row, "voted_at"),
                Optional.ofNullable(row.getString("server")).map(ServerId::of),
                Slugs.read(QuizMode.class, row, "mode"));
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return new Vote(
                PersonId.of(row.getString("person")),
                row.getInt("round"),
                row.getInt("choice"),
                Moments.read(row, "voted_at"));
    }

    @Override
    public String name() {
        return "quiz-votes";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT quiz_votes.quiz, quiz_votes.round, question, choice, voted_at, correct, points FROM quiz_votes"
                        + " JOIN quiz_rounds ON quiz_rounds.quiz = quiz_votes.quiz AND quiz_rounds.round = quiz_votes.round"
                        + " WHERE person = ? ORDER BY voted_at",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM quiz_votes WHERE person = ?", person.toString());
    }
}
