package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.server.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The members in a database. */
record SqlMembers(Sql sql) implements Members, Remembers {

    /** Who acts often is noted once in this time, so that most acts write nothing here. */
    private static final Duration FRESH = Duration.ofHours(1);

    @Override
    public void seen(PersonId person, ServerId server, Instant at) {
        sql.change(
                "INSERT INTO members (person, server, checked_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person, server) DO UPDATE SET checked_at = excluded.checked_at, left_at = NULL"
                        + " WHERE members.left_at IS NOT NULL OR members.checked_at < ?",
                person.toString(),
                server.toString(),
                Moments.number(at),
                Moments.number(at.minus(FRESH)));
    }

    @Override
    public void left(PersonId person, ServerId server, Instant at) {
        sql.change(
                "UPDATE members SET left_at = ? WHERE person = ? AND server = ? AND left_at IS NULL",
                Moments.number(at),
                person.toString(),
                server.toString());
    }

    @Override
    public void doubt(PersonId person) {
        sql.change("UPDATE members SET checked_at = 0 WHERE person = ? AND left_at IS NULL", person.toString());
    }

    @Override
    public boolean gone(PersonId person, ServerId server) {
        return sql.find(
                        "SELECT 1 FROM members WHERE person = ? AND server = ? AND left_at IS NOT NULL",
                        row -> true,
                        person.toString(),
                        server.toString())
                .isPresent();
    }

    @Override
    public List<ServerId> of(PersonId person) {
        return sql.list(
                "SELECT server FROM members WHERE person = ? AND left_at IS NULL ORDER BY server",
                row -> ServerId.of(row.getString(1)),
                person.toString());
    }

    @Override
    public List<Member> unseenSince(Instant instant, int most) {
        return sql.list(
                "SELECT members.person, members.server FROM interviews"
                        + " JOIN places ON places.place = interviews.asked_from"
                        + " JOIN members ON members.person = interviews.person AND members.server = places.server"
                        + " WHERE interviews.due_at IS NOT NULL AND members.left_at IS NULL AND members.checked_at < ?"
                        + " ORDER BY members.checked_at LIMIT ?",
                row -> new Member(PersonId.of(row.getString(1)), ServerId.of(row.getString(2))),
                Moments.number(instant),
                most);
    }

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT server, checked_at, left_at FROM members WHERE person = ? ORDER BY server",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM members WHERE person = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("DELETE FROM members WHERE server = ?", server.toString());
    }
}
