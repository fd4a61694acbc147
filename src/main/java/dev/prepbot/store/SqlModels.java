package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.model.Budget;
import dev.prepbot.prep.model.Consent;
import dev.prepbot.prep.model.ModelRecords;
import dev.prepbot.prep.model.ModelUse;
import java.time.Instant;
import java.util.Optional;

/** The use of a model in a database. */
record SqlModels(Sql sql) implements ModelRecords {

    @Override
    public Consent of(ServerId server) {
        return read("SELECT host FROM model_consents WHERE server = ?", server.toString());
    }

    @Override
    public void put(ServerId server, Consent consent, Instant at) {
        sql.change(
                "INSERT INTO model_consents (server, host, said_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (server) DO UPDATE SET host = excluded.host, said_at = excluded.said_at",
                server.toString(),
                host(consent),
                Moments.number(at));
    }

    @Override
    public Consent of(PersonId person) {
        return read("SELECT host FROM model_choices WHERE person = ?", person.toString());
    }

    @Override
    public void put(PersonId person, Consent consent, Instant at) {
        sql.change(
                "INSERT INTO model_choices (person, host, said_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person) DO UPDATE SET host = excluded.host, said_at = excluded.said_at",
                person.toString(),
                host(consent),
                Moments.number(at));
    }

    @Override
    public Spending spend(ModelUse use, Budget budget) {
        return new SqlModelUses(sql).spend(use, budget);
    }

    private Consent read(String query, String subject) {
        return sql.<Consent>find(
                        query,
                        row -> {
                            var host = row.getString("host");
                            return host == null ? new Consent.Refused() : new Consent.Given(host);
                        },
                        subject)
                .orElseGet(Consent.Unsaid::new);
    }

    private static Optional<String> host(Consent consent) {
        return consent instanceof Consent.Given given ? Optional.of(given.host()) : Optional.empty();
    }
}
