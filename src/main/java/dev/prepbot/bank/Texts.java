package dev.prepbot.bank;

/** Reads one text and complains if it is none, is blank, or is too short or too long. */
final class Texts {

    private Texts() {}

    /**
     * The text without blanks around it.
     *
     * @param what the field as complaints name it
     * @param holds what goes into it
     */
    static String read(Tree tree, String what, Range range, String holds, Complaints complaints) {
        if (!(tree instanceof Tree.Text text)) {
            complaints.add(tree.line(), what + " must be text, not " + tree.inWords(), mend(tree, holds));
            return "";
        }
        var scalar = text.scalar();
        if (scalar == Scalar.NOTHING || text.value().isBlank()) {
            complaints.add(text.line(), what + " is empty", "write " + holds);
            return "";
        }
        if (scalar != Scalar.TEXT) {
            complaints.add(
                    text.line(), what + " must be text, not " + text.inWords(), "put `" + text.value() + "` in quotes");
        } else if (text.cut()) {
            complaints.add(
                    text.line(),
                    what + " ends where ` #` begins a comment",
                    "put the text in quotes, or the comment on a line of its own");
        }
        checkLength(text, what, range, complaints);
        return text.value().strip();
    }

    private static void checkLength(Tree.Text text, String what, Range range, Complaints complaints) {
        int length = text.value().length();
        if (range.holds(length)) {
            return;
        }
        int characters = text.value().codePointCount(0, length);
        var objection = range.objection(characters, "character");
        if (!objection.isEmpty()) {
            complaints.add(text.line(), what + " " + objection, characters < range.least() ? "say more" : "shorten it");
        }
    }

    /** `- Note: as text` is a group of one field to YAML. */
    private static String mend(Tree tree, String holds) {
        return tree instanceof Tree.Fields
                ? "if the text holds a colon and a blank, put it in quotes"
                : "write " + holds;
    }
}
