package dev.prepbot.store;

import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.daily.Deliveries;
import dev.prepbot.prep.daily.Delivery;
import dev.prepbot.prep.daily.Delivery.State;
import dev.prepbot.prep.daily.Delivery.Why;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.ScheduleId;
import dev.prepbot.prep.question.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The deliveries in a database, where they are called posts. */
record SqlDeliveries(Sql sql) implements Deliveries {

    private static final String SELECT = "SELECT schedule, day, edition, channel, asking, claimed_at, state,"
            + " message_place, message, reason, detail FROM posts";

    @Override
    public Optional<Delivery> find(DeliveryKey key) {
        return sql.find(
                SELECT + " WHERE schedule = ? AND day = ? AND edition = ?",
                SqlDeliveries::delivery,
                key.schedule().value(),
                key.date().toString(),
                key.edition());
    }

    @Override
    public List<Delivery> on(ScheduleId schedule, LocalDate date) {
        return sql.list(
                SELECT + " WHERE schedule = ? AND day = ? ORDER BY edition",
                SqlDeliveries::delivery,
                schedule.value(),
                date.toString());
    }

    @Override
    public boolean taken(ScheduleId schedule, LocalDate date) {
        return sql.find(
                        "SELECT 1 FROM posts WHERE schedule = ? AND day = ? AND edition = ?",
                        row -> true,
                        schedule.value(),
                        date.toString(),
                        DeliveryKey.SCHEDULED)
                .isPresent();
    }

    @Override
    public boolean posted(AskingId asking) {
        return sql.find(
                        "SELECT 1 FROM posts WHERE asking = ? AND state IN ('CLAIMED', 'POSTED', 'UNCERTAIN')",
                        row -> true,
                        asking.value())
                .isPresent();
    }

    @Override
    public boolean claim(Delivery delivery) {
        var state = Stored.of(delivery.state());
        return sql.change(
                        "INSERT INTO posts (schedule, day, edition, channel, asking, claimed_at, state,"
                                + " message_place, message, reason, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (schedule, day, edition) DO NOTHING",
                        delivery.key().schedule().value(),
                        delivery.key().date().toString(),
                        delivery.key().edition(),
                        delivery.channel().toString(),
                        delivery.asking().map(AskingId::value),
                        Moments.number(delivery.at()),
                        state.name(),
                        state.message().map(ref -> ref.place().toString()),
                        state.message().map(MessageRef::id),
                        state.reason(),
                        state.detail())
                == 1;
    }

    @Override
    public void settle(DeliveryKey key, State later) {
        var state = Stored.of(later);
        int settled = sql.change(
                "UPDATE posts SET state = ?, message_place = ?, message = ?, reason = ?, detail = ?"
                        + " WHERE schedule = ? AND day = ? AND edition = ? AND state IN ('CLAIMED', 'UNCERTAIN')",
                state.name(),
                state.message().map(ref -> ref.place().toString()),
                state.message().map(MessageRef::id),
                state.reason(),
                state.detail(),
                key.schedule().value(),
                key.date().toString(),
                key.edition());
        if (settled == 0) {
            throw new IllegalStateException(key + " is " + find(key) + " and cannot become " + later);
        }
    }

    @Override
    public List<Delivery> unsettled() {
        return sql.list(SELECT + " WHERE state = 'CLAIMED' ORDER BY number", SqlDeliveries::delivery);
    }

    @Override
    public List<Delivery> history(ScheduleId schedule, int most) {
        return sql.list(
                SELECT + " WHERE schedule = ? ORDER BY claimed_at DESC, number DESC LIMIT ?",
                SqlDeliveries::delivery,
                schedule.value(),
                most);
    }

    /** A question that was put again after a post of it had failed counts once it stands. */
    @Override
    public List<QuestionId> used(PlaceId channel) {
        return sql.list(
                "SELECT question FROM askings WHERE place = ? AND mode = ? AND ("
                        + "NOT EXISTS (SELECT 1 FROM posts WHERE posts.asking = askings.id)"
                        + " OR EXISTS (SELECT 1 FROM posts WHERE posts.asking = askings.id"
                        + " AND posts.state IN ('CLAIMED', 'POSTED', 'UNCERTAIN')))"
                        + " ORDER BY number DESC",
                row -> new QuestionId(row.getString(1)),
                channel.toString(),
                Mode.DAILY.name());
    }

    static DeliveryKey key(ResultSet row) throws SQLException {
        return new DeliveryKey(
                new ScheduleId(row.getString("schedule")),
                LocalDate.parse(row.getString("day")),
                row.getInt("edition"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                key(row),
                PlaceId.of(row.getString("channel")),
                Optional.ofNullable(row.getString("asking")).map(AskingId::new),
                Moments.read(row, "claimed_at"),
                Stored.of(row).state());
    }

    /** A state as its columns. */
    private record Stored(String name, Optional<MessageRef> message, Optional<String> reason, Optional<String> detail) {

        static Stored of(State state) {
            if (state instanceof State.Posted posted) {
                return new Stored("POSTED", Optional.of(posted.message()), Optional.empty(), Optional.empty());
            }
            if (state instanceof State.Skipped skipped) {
                return because("SKIPPED", skipped.why().name(), Optional.empty());
            }
            if (state instanceof State.Failed failed) {
                return because("FAILED", failed.trouble().name(), Optional.of(failed.detail()));
            }
            return new Stored(
                    state instanceof State.Claimed ? "CLAIMED" : "UNCERTAIN",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        static Stored of(ResultSet row) throws SQLException {
            var place = Optional.ofNullable(row.getString("message_place")).map(PlaceId::of);
            var message = Optional.ofNullable(row.getString("message"));
            return new Stored(
                    row.getString("state"),
                    place.flatMap(in -> message.map(id -> new MessageRef(in, id))),
                    Optional.ofNullable(row.getString("reason")),
                    Optional.ofNullable(row.getString("detail")));
        }

        State state() {
            return switch (name) {
                case "CLAIMED" -> new State.Claimed();
                case "POSTED" -> new State.Posted(message.orElseThrow());
                case "SKIPPED" -> new State.Skipped(Why.valueOf(reason.orElseThrow()));
                case "FAILED" -> new State.Failed(Trouble.valueOf(reason.orElseThrow()), detail.orElseThrow());
                case "UNCERTAIN" -> new State.Uncertain();
                default -> throw new IllegalStateException("no state of a post: " + name);
            };
        }

        private static Stored because(String name, String reason, Optional<String> detail) {
            return new Stored(name, Optional.empty(), Optional.of(reason), detail);
        }
    }
}
