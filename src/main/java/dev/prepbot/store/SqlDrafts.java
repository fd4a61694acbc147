package dev.prepbot.store;

import dev.prepbot.bot.Drafts;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drafts in a database. */
record SqlDrafts(Sql sql) implements Drafts, Remembers {

    @Override
    public Optional<String> find(PersonId person, AskingId asking) {
        return sql.find(
                "SELECT answer FROM drafts WHERE person = ? AND asking = ?",
                row -> row.getString(1),
                person.toString(),
                asking.value());
    }

    @Override
    public void put(PersonId person, AskingId asking, String text) {
        sql.change(
                "INSERT INTO drafts (person, asking, answer) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person, asking) DO UPDATE SET answer = excluded.answer, kept_at = NULL",
                person.toString(),
                asking.value(),
                text);
    }

    @Override
    public void remove(PersonId person, AskingId asking) {
        sql.change("DELETE FROM drafts WHERE person = ? AND asking = ?", person.toString(), asking.value());
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql, "SELECT asking, answer, kept_at FROM drafts WHERE person = ? ORDER BY asking", person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM drafts WHERE person = ?", person.toString());
    }
}
