package dev.prepbot.bank;

/**
 * A field that a question file may have.
 *
 * @param name its key
 * @param label what complaints call it
 * @param itemLabel what complaints call one item of its list
 * @param required whether it must be there
 * @param range how long its text or list may be
 * @param holds what goes into it, for somebody who left it out
 */
record Field(String name, String label, String itemLabel, boolean required, Range range, String holds) {

    static Field required(String name, int least, int most, String holds) {
        return of(name, true, least, most, holds);
    }

    static Field optional(String name, int least, int most, String holds) {
        return of(name, false, least, most, holds);
    }

    private static Field of(String name, boolean required, int least, int most, String holds) {
        var label = "`" + name + "`";
        return new Field(name, label, "an item of " + label, required, new Range(least, most), holds);
    }
}
