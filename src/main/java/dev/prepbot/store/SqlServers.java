package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.server.ServerSettings;
import dev.prepbot.prep.server.Servers;
import dev.prepbot.prep.server.StreakRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The settings of servers in a database. */
record SqlServers(Sql sql) implements Servers, Remembers {

    @Override
    public ServerSettings of(ServerId server) {
        return sql.find(
                        "SELECT zone, staff, language, owner, streak_role, streak_role_days, streak_role_told FROM servers"
                                + " WHERE server = ?",
                        SqlServers::settings,
                        server.toString())
                .orElse(ServerSettings.NONE);
    }

    @Override
    public void put(ServerId server, ServerSettings settings) {
        settings.staff().ifPresent(place -> new SqlPlaces(sql).note(place, server));
        sql.change(
                "INSERT INTO servers (server, zone, staff, language, owner, streak_role, streak_role_days,"
                        + " streak_role_told) VALUES (?, ?, ?, ?, ?, ?, ?, (? = 1))"
                        + " ON CONFLICT (server) DO UPDATE SET zone = excluded.zone, staff = excluded.staff,"
                        + " language = excluded.language, owner = excluded.owner, streak_role = excluded.streak_role,"
                        + " streak_role_days = excluded.streak_role_days,"
                        + " streak_role_told = excluded.streak_role_told",
                server.toString(),
                settings.zone().map(ZoneId::getId),
                settings.staff().map(PlaceId::toString),
                settings.language().map(Locale::toLanguageTag),
                settings.owner().map(PersonId::toString),
                settings.streakRole().map(StreakRole::role),
                settings.streakRole().map(StreakRole::days),
                settings.streakRole().filter(StreakRole::troubleTold).isPresent() ? 1 : 0);
    }

    @Override
    public String name() {
        return "owned-servers";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(sql, "SELECT server FROM servers WHERE owner = ? ORDER BY server", person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("UPDATE servers SET owner = NULL WHERE owner = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("DELETE FROM servers WHERE server = ?", server.toString());
        sql.change("DELETE FROM tracks WHERE place IN (SELECT place FROM places WHERE server = ?)", server.toString());
        sql.change("DELETE FROM stays WHERE server = ?", server.toString());
        sql.change("DELETE FROM places WHERE server = ?", server.toString());
    }

    private static ServerSettings settings(ResultSet row) throws SQLException {
        return new ServerSettings(
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of),
                Optional.ofNullable(row.getString("staff")).map(PlaceId::of),
                Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
                Optional.ofNullable(row.getString("owner")).map(PersonId::of),
                streakRole(row));
    }

    private static Optional<StreakRole> streakRole(ResultSet row) throws SQLException {
        var role = Optional.ofNullable(row.getString("streak_role"));
        int days = row.getInt("streak_role_days");
        boolean told = row.getBoolean("streak_role_told");
        return role.map(known -> new StreakRole(known, days, told));
    }
}
