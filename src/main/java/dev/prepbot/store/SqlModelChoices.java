package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Map;

/** What people and servers said about a model, as something to be forgotten. */
record SqlModelChoices(Sql sql) implements Remembers {

    @Override
    public String name() {
        return "model-choice";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(sql, "SELECT host, said_at FROM model_choices WHERE person = ?", person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM model_choices WHERE person = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("DELETE FROM model_consents WHERE server = ?", server.toString());
    }
}
