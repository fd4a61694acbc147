package dev.prepbot.bot;

import java.time.Instant;

/** Takes out of the store what is of no more use, in small pieces; each answers whether there may be more. */
public interface Upkeep {

    /** The deliveries that were seen before an instant; platforms repeat theirs for hours at most. */
    boolean forgetDeliveries(Instant before, int most);

    /** The drafts that were kept before an instant; their age counts from the first call after they were kept. */
    boolean forgetDrafts(Instant now, Instant before, int most);

    /** The uses of a model before an instant; only those of the last days count for a budget. */
    boolean forgetModelUses(Instant before, int most);

    /** The held errands whose person has not come back since an instant. */
    boolean forgetHeld(Instant before, int most);
}
