package dev.prepbot.bank;

/** How many characters or items there may be. */
record Range(int least, int most) {

    boolean holds(int count) {
        return count >= least && count <= most;
    }

    /** What is wrong with a count of this many, such as {@code has 2 items, at least 3 are needed}; empty if nothing. */
    String objection(int count, String unit) {
        if (holds(count)) {
            return "";
        }
        var has = "has " + count + " " + unit + (count == 1 ? "" : "s");
        return count < least
                ? has + ", at least " + least + (least == 1 ? " is" : " are") + " needed"
                : has + ", at most " + most + " are allowed";
    }
}
