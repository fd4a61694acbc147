package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.server.ServerSettings;
import dev.prepbot.prep.server.Servers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The settings of servers in a database. */
record SqlServers(Sql sql) implements Servers {

    @Override
    public ServerSettings of(ServerId server) {
        return sql.find(
                        "SELECT zone, staff, language, owner FROM servers WHERE server = ?",
                        SqlServers::settings,
                        server.toString())
                .orElse(ServerSettings.NONE);
    }

    @Override
    public void put(ServerId server, ServerSettings settings) {
        sql.change(
                "INSERT INTO servers (server, zone, staff, language, owner) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (server) DO UPDATE SET zone = excluded.zone, staff = excluded.staff,"
                        + " language = excluded.language, owner = excluded.owner",
                server.toString(),
                settings.zone().map(ZoneId::getId),
                settings.staff().map(PlaceId::toString),
                settings.language().map(Locale::toLanguageTag),
                settings.owner().map(PersonId::toString));
    }

    private static ServerSettings settings(ResultSet row) throws SQLException {
        return new ServerSettings(
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of),
                Optional.ofNullable(row.getString("staff")).map(PlaceId::of),
                Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
                Optional.ofNullable(row.getString("owner")).map(PersonId::of));
    }
}
