package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.model.Budget;
import dev.prepbot.prep.model.ModelRecords.Spending;
import dev.prepbot.prep.model.ModelUse;
import java.util.List;
import java.util.Map;

/** The uses of a model, counted by local days. */
record SqlModelUses(Sql sql) implements Remembers {

    Spending spend(ModelUse use, Budget budget) {
        var delivery = use.delivery().value();
        if (count("SELECT COUNT(*) FROM model_uses WHERE delivery = ?", delivery) > 0) {
            return Spending.COUNTED_BEFORE;
        }
        var person = use.person().whose().toString();
        var personDay = use.person().day().toString();
        var server = use.server().map(on -> on.whose().toString());
        var serverDay = use.server().map(on -> on.day().toString());
        boolean over = count("SELECT COUNT(*) FROM model_uses WHERE person = ? AND person_day = ?", person, personDay)
                        >= budget.perPerson()
                || (server.isPresent()
                        && count(
                                        "SELECT COUNT(*) FROM model_uses WHERE server = ? AND server_day = ?",
                                        server,
                                        serverDay)
                                >= budget.perServer());
        if (over) {
            return Spending.OVER_BUDGET;
        }
        sql.change(
                "INSERT INTO model_uses (delivery, person, person_day, server, server_day, used_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                delivery,
                person,
                personDay,
                server,
                serverDay,
                Moments.number(use.at()));
        return Spending.COUNTED;
    }

    private int count(String query, Object... values) {
        return sql.find(query, row -> row.getInt(1), values).orElse(0);
    }

    @Override
    public String name() {
        return "model-uses";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT used_at, person_day, server FROM model_uses WHERE person = ? ORDER BY used_at",
                person.toString());
    }

    /** Who is forgotten still counts for the server, or forgetting would be a way around its budget. */
    @Override
    public void erase(PersonId person) {
        sql.change("UPDATE model_uses SET person = NULL WHERE person = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("DELETE FROM model_uses WHERE server = ?", server.toString());
    }
}
