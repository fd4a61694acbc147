package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.practice.Report;
import dev.prepbot.prep.practice.Reports;
import dev.prepbot.prep.question.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports about questions in a database. */
record SqlReports(Sql sql) implements Reports, Remembers {

    @Override
    public void add(Report report) {
        sql.change(
                "INSERT INTO reports (person, question, server, reason, reported_at) VALUES (?, ?, ?, ?, ?)",
                report.person().toString(),
                report.question().value(),
                report.server().map(ServerId::toString),
                report.reason(),
                Moments.number(report.at()));
    }

    @Override
    public int since(PersonId person, Instant instant) {
        return sql.find(
                        "SELECT COUNT(*) FROM reports WHERE person = ? AND reported_at > ?",
                        row -> row.getInt(1),
                        person.toString(),
                        Moments.number(instant))
                .orElse(0);
    }

    @Override
    public List<Report> latest(int most) {
        return sql.list(
                "SELECT person, question, server, reason, reported_at FROM reports ORDER BY number DESC LIMIT ?",
                row -> new Report(
                        PersonId.of(row.getString("person")),
                        new QuestionId(row.getString("question")),
                        Optional.ofNullable(row.getString("server")).map(ServerId::of),
                        row.getString("reason"),
                        Moments.read(row, "reported_at")),
                most);
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT question, server, reason, reported_at FROM reports WHERE person = ? ORDER BY number",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM reports WHERE person = ?", person.toString());
    }

    @Override
    public void erase(ServerId server) {
        sql.change("DELETE FROM reports WHERE server = ?", server.toString());
    }
}
