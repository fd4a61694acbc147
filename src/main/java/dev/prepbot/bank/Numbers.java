package dev.prepbot.bank;

/** Reads one whole number and complains if it is none or out of range. */
final class Numbers {

    private Numbers() {}

    /**
     * The number; the least that is allowed where it was complained about.
     *
     * @param what the field as complaints name it
     */
    static int read(Tree tree, String what, Range range, Complaints complaints) {
        if (tree instanceof Tree.Text text && text.scalar() == Scalar.WHOLE_NUMBER) {
            try {
                int number = Integer.parseInt(text.value());
                if (range.holds(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Too large, or hexadecimal: complained about below.
            }
        }
        var found = tree instanceof Tree.Text text ? "`" + text.value() + "`" : tree.inWords();
        complaints.add(
                tree.line(),
                what + " cannot be " + found,
                "write a whole number from " + range.least() + " to " + range.most() + " without quotes");
        return range.least();
    }
}
