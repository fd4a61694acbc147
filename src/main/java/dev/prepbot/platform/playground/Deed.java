package dev.prepbot.platform.playground;

import dev.prepbot.chat.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to become of the world, and what whoever asked is told once that is on the disk.
 *
 * @param entries the changes, kept all or none
 * @param afterwards what else happens then; quick
 */
record Deed<T>(T result, List<Entry> entries, Runnable afterwards) {

    Deed {
        entries = List.copyOf(entries);
    }

    static <T> Deed<T> of(T result, Entry... entries) {
        return new Deed<>(result, List.of(entries), () -> {});
    }

    /** An errand that is not done. */
    static Deed<Outcome> failed(Outcome.Trouble trouble, String detail) {
        return of(new Outcome.Failed(trouble, detail));
    }

    /** An errand that is done, and remembered as done together with what it changes. */
    static Deed<Outcome> done(Finished errand, Outcome.Done outcome, Entry... entries) {
        var all = new ArrayList<>(List.of(entries));
        all.add(new Entry.Remembered(errand));
        return new Deed<>(outcome, all, () -> {});
    }

    /** The same deed, with something more to happen afterwards. */
    Deed<T> then(Runnable more) {
        return new Deed<>(result, entries, () -> {
            afterwards.run();
            more.run();
        });
    }
}
