package dev.prepbot.store;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewId;
import dev.prepbot.prep.interview.Interviews;
import dev.prepbot.prep.interview.Setting;
import dev.prepbot.prep.interview.Wanted;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The interviews in a database. */
record SqlInterviews(Sql sql) implements Interviews, Remembers {

    private static final String SELECT =
            "SELECT id, person, asked_from, locale, stage, level, wanted, venue, place, state,"
                    + " asked_index, why, started_at, touched_at, questions FROM interviews";

    @Override
    public Optional<Interview> find(InterviewId id) {
        return sql.find(SELECT + " WHERE id = ?", SqlInterviews::interview, id.value());
    }

    @Override
    public Optional<Interview> in(PlaceId thread) {
        return sql.find(
                SELECT + " WHERE place = ? AND venue = ? ORDER BY number DESC LIMIT 1",
                SqlInterviews::interview,
                thread.toString(),
                InterviewColumns.THREAD);
    }

    @Override
    public Optional<Interview> running(PersonId person) {
        return sql.find(
                SELECT + " WHERE person = ? AND due_at IS NOT NULL", SqlInterviews::interview, person.toString());
    }

    @Override
    public List<InterviewId> runningIn(ServerId server) {
        return sql.list(
                "SELECT interviews.id FROM interviews JOIN places ON places.place = interviews.asked_from"
                        + " WHERE interviews.due_at IS NOT NULL AND places.server = ? ORDER BY interviews.number",
                row -> new InterviewId(row.getString(1)),
                server.toString());
    }

    @Override
    public void put(Interview interview) {
        var setting = interview.setting();
        var state = InterviewColumns.of(interview);
        sql.change(
                "INSERT INTO interviews (id, person, asked_from, locale, stage, level, wanted, started_at,"
                        + " venue, place, state, asked_index, why, touched_at, due_at, questions)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET venue = excluded.venue, place = excluded.place,"
                        + " state = excluded.state, asked_index = excluded.asked_index, why = excluded.why,"
                        + " touched_at = excluded.touched_at, due_at = excluded.due_at,"
                        + " questions = excluded.questions",
                interview.id().value(),
                setting.person().toString(),
                setting.near().toString(),
                setting.locale().toLanguageTag(),
                setting.wanted().stage().slug(),
                setting.wanted().level().slug(),
                setting.wanted().questions(),
                Moments.number(interview.times().started()),
                state.venue(),
                state.place(),
                state.state(),
                state.current(),
                state.why(),
                Moments.number(interview.times().touched()),
                interview.due().map(Moments::number),
                PosedJson.write(interview.questions()));
    }

    @Override
    public List<Interview> finished(PersonId person, int most) {
        return sql.list(
                SELECT + " WHERE person = ? AND state = ? ORDER BY number DESC LIMIT ?",
                SqlInterviews::interview,
                person.toString(),
                InterviewColumns.FINISHED,
                most);
    }

    @Override
    public int countFinished(PersonId person) {
        return sql.find(
                        "SELECT COUNT(*) FROM interviews WHERE person = ? AND state = ?",
                        row -> row.getInt(1),
                        person.toString(),
                        InterviewColumns.FINISHED)
                .orElse(0);
    }

    @Override
    public List<InterviewId> due(Instant now, int most) {
        return sql.list(
                "SELECT id FROM interviews WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, number LIMIT ?",
                row -> new InterviewId(row.getString(1)),
                Moments.number(now),
                most);
    }

    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT id, started_at, touched_at, asked_from, locale, stage, level, wanted, venue, place, state, asked_index, why, questions FROM interviews WHERE person = ? ORDER BY number",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM interviews WHERE person = ?", person.toString());
    }

    private static Interview interview(ResultSet row) throws SQLException {
        var columns = InterviewColumns.read(row);
        var wanted = new Wanted(
                Slugs.read(Stage.class, row, "stage"), Slugs.read(Level.class, row, "level"), row.getInt("wanted"));
        return new Interview(
                new InterviewId(row.getString("id")),
                new Setting(
                        PersonId.of(row.getString("person")),
                        PlaceId.of(row.getString("asked_from")),
                        Locale.forLanguageTag(row.getString("locale")),
                        wanted),
                columns.asVenue(),
                PosedJson.read(row.getString("questions")),
                columns.asState(),
                new Interview.Times(Moments.read(row, "started_at"), Moments.read(row, "touched_at")));
    }
}
