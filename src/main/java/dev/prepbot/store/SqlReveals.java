package dev.prepbot.store;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.Reveal;
import dev.prepbot.prep.daily.Reveals;
import dev.prepbot.prep.daily.ScheduleId;
import java.time.Instant;
import java.util.List;

/** The reveals in a database. */
record SqlReveals(Sql sql) implements Reveals {

    @Override
    public void await(Reveal reveal) {
        sql.change(
                "INSERT INTO reveals (schedule, day, edition, place, due_at) VALUES (?, ?, ?, ?, ?)",
                reveal.of().schedule().value(),
                reveal.of().date().toString(),
                reveal.of().edition(),
                reveal.place().toString(),
                Moments.number(reveal.at()));
    }

    @Override
    public void move(DeliveryKey of, PlaceId thread) {
        sql.change(
                "UPDATE reveals SET place = ? WHERE schedule = ? AND day = ? AND edition = ?",
                thread.toString(),
                of.schedule().value(),
                of.date().toString(),
                of.edition());
    }

    @Override
    public List<Reveal> due(Instant now) {
        return sql.list(
                "SELECT schedule, day, edition, reveals.place, due_at FROM reveals"
                        + " JOIN posts USING (schedule, day, edition)"
                        + " WHERE due_at <= ? AND posts.state = 'POSTED' ORDER BY due_at",
                row -> new Reveal(
                        SqlDeliveries.key(row), PlaceId.of(row.getString("place")), Moments.read(row, "due_at")),
                Moments.number(now));
    }

    @Override
    public boolean awaits(AskingId asking) {
        return sql.find(
                        "SELECT 1 FROM reveals JOIN posts USING (schedule, day, edition) WHERE posts.asking = ?",
                        row -> true,
                        asking.value())
                .isPresent();
    }

    @Override
    public void forget(ScheduleId schedule) {
        sql.change("DELETE FROM reveals WHERE schedule = ?", schedule.value());
    }

    @Override
    public boolean take(DeliveryKey of) {
        return sql.change(
                        "DELETE FROM reveals WHERE schedule = ? AND day = ? AND edition = ?",
                        of.schedule().value(),
                        of.date().toString(),
                        of.edition())
                == 1;
    }
}
