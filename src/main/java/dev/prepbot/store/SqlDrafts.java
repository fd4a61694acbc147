package dev.prepbot.store;

import dev.prepbot.bot.Drafts;
import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.asking.AskingId;
import java.util.Optional;

/** The drafts in a database. */
record SqlDrafts(Sql sql) implements Drafts {

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
                        + " ON CONFLICT (person, asking) DO UPDATE SET answer = excluded.answer",
                person.toString(),
                asking.value(),
                text);
    }

    @Override
    public void remove(PersonId person, AskingId asking) {
        sql.change("DELETE FROM drafts WHERE person = ? AND asking = ?", person.toString(), asking.value());
    }
}
