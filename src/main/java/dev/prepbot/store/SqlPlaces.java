package dev.prepbot.store;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.server.Places;
import java.util.Optional;

/** The places in a database. */
record SqlPlaces(Sql sql) implements Places {

    @Override
    public void note(PlaceId place, ServerId server) {
        sql.change(
                "INSERT INTO places (place, server) VALUES (?, ?) ON CONFLICT (place) DO NOTHING",
                place.toString(),
                server.toString());
    }

    @Override
    public Optional<ServerId> serverOf(PlaceId place) {
        return sql.find(
                "SELECT server FROM places WHERE place = ?", row -> ServerId.of(row.getString(1)), place.toString());
    }

    @Override
    public boolean greet(PlaceId place) {
        return sql.change("UPDATE places SET greeted = TRUE WHERE place = ? AND NOT greeted", place.toString()) == 1;
    }
}
