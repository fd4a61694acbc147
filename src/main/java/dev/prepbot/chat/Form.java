package dev.prepbot.chat;

import java.util.List;

/**
 * A dialog with fields, which opens as the first answer to a command or a button.
 *
 * @param token what is reported when it is sent
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param fields one to five fields, Discord's limit
 */
public record Form(ActionToken token, String title, List<Field> fields) {

    /** Slack's limit for a modal's title; Discord allows 45. */
    public static final int LONGEST_TITLE = 24;

    public Form {
        fields = List.copyOf(fields);
        if (title.isBlank() || title.length() > LONGEST_TITLE || fields.isEmpty() || fields.size() > 5) {
            throw new IllegalArgumentException(
                    "a form needs a title of 1 to 24 characters and 1 to 5 fields: " + title);
        }
        if (fields.stream().map(Field::id).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("two fields of a form with one id: " + fields);
        }
    }

    /**
     * A field to type in.
     *
     * @param id its name among the form's fields
     * @param label what it asks for, at most {@value #LONGEST_LABEL} characters
     * @param placeholder a light hint inside the empty field, at most 100 characters; may be empty
     * @param value what stands in it at first; may be empty
     * @param longest the most characters it takes, at most {@value #LONGEST_TEXT}
     * @param paragraph whether it has several lines
     */
    public record Field(String id, String label, String placeholder, String value, int longest, boolean paragraph) {

        /** Discord's limit for a field's label. */
        public static final int LONGEST_LABEL = 45;

        /** Slack's limit for typed text; Discord allows 4,000. */
        public static final int LONGEST_TEXT = 3000;

        public Field {
            if (label.isBlank()
                    || label.length() > LONGEST_LABEL
                    || placeholder.length() > 100
                    || longest < 1
                    || longest > LONGEST_TEXT
                    || value.length() > longest) {
                throw new IllegalArgumentException("a field's texts exceed the platforms' limits: " + label);
            }
        }
    }
}
