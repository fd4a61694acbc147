package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.practice.SavedQuestions;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The saved questions in a database. */
record SqlSaved(Sql sql) implements SavedQuestions, Remembers {

    @Override
    public void add(PersonId person, QuestionId question, Instant at) {
        sql.change(
                "INSERT INTO saved_questions (person, question, saved_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person, question) DO NOTHING",
                person.toString(),
                question.value(),
                Moments.number(at));
    }

    @Override
    public void remove(PersonId person, QuestionId question) {
        sql.change(
                "DELETE FROM saved_questions WHERE person = ? AND question = ?", person.toString(), question.value());
    }

    @Override
    public List<QuestionId> of(PersonId person) {
        return sql.list(
                "SELECT question FROM saved_questions WHERE person = ? ORDER BY number",
                row -> new QuestionId(row.getString(1)),
                person.toString());
    }

    @Override
    public String name() {
        return "saved";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT question, saved_at FROM saved_questions WHERE person = ? ORDER BY number",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM saved_questions WHERE person = ?", person.toString());
    }
}
