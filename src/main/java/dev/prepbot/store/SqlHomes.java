package dev.prepbot.store;

import dev.prepbot.bot.Homes;
import dev.prepbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The homes in a database. */
record SqlHomes(Sql sql) implements Homes, Remembers {

    @Override
    public void opened(PersonId person, Instant at) {
        sql.change(
                "INSERT INTO homes (person, opened_at) VALUES (?, ?) ON CONFLICT (person) DO NOTHING",
                person.toString(),
                Moments.number(at));
    }

    @Override
    public boolean knows(PersonId person) {
        return sql.find("SELECT 1 FROM homes WHERE person = ?", row -> true, person.toString())
                .isPresent();
    }

    @Override
    public String name() {
        return "home";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(sql, "SELECT opened_at FROM homes WHERE person = ?", person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM homes WHERE person = ?", person.toString());
    }
}
