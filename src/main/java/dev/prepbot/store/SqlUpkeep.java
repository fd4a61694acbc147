package dev.prepbot.store;

import dev.prepbot.bot.Upkeep;
import java.time.Instant;

/** The upkeep of a database. */
record SqlUpkeep(Sql sql) implements Upkeep {

    @Override
    public boolean forgetDeliveries(Instant before, int most) {
        int gone = sql.change(
                "DELETE FROM deliveries WHERE id IN"
                        + " (SELECT id FROM deliveries WHERE seen_at < ? ORDER BY seen_at LIMIT ?)",
                Moments.number(before),
                most);
        return gone == most;
    }

    @Override
    public boolean forgetDrafts(Instant now, Instant before, int most) {
        sql.change("UPDATE drafts SET kept_at = ? WHERE kept_at IS NULL", Moments.number(now));
        int gone = sql.change(
                "DELETE FROM drafts WHERE (person, asking) IN"
                        + " (SELECT person, asking FROM drafts WHERE kept_at < ? ORDER BY kept_at LIMIT ?)",
                Moments.number(before),
                most);
        return gone == most;
    }

    @Override
    public boolean forgetModelUses(Instant before, int most) {
        int gone = sql.change(
                "DELETE FROM model_uses WHERE delivery IN"
                        + " (SELECT delivery FROM model_uses WHERE used_at < ? ORDER BY used_at LIMIT ?)",
                Moments.number(before),
                most);
        return gone == most;
    }

    @Override
    public boolean forgetHeld(Instant before, int most) {
        int gone = sql.change(
                "DELETE FROM outbox WHERE id IN"
                        + " (SELECT id FROM outbox WHERE held AND created_at < ? ORDER BY number LIMIT ?)",
                Moments.number(before),
                most);
        return gone == most;
    }
}
