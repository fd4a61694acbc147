package dev.prepbot.chat;

import java.util.List;

/** Something to press or pick under a message. */
public sealed interface Control {

    /** The most characters of a label: Slack's 75 is stricter than Discord's 80. */
    int LONGEST_LABEL = 75;

    /** What it stands for; unlike that of any other control of the message. */
    ActionToken token();

    /**
     * A button.
     *
     * @param label what it says
     * @param effect what pressing does first, which platforms must know beforehand
     */
    record Button(ActionToken token, String label, Style style, Effect effect) implements Control {
        public Button {
            requireLabel(label);
        }
    }

    /**
     * A list to pick from.
     *
     * @param placeholder what is shown while nothing is picked
     * @param options one to 25 options, Discord's limit
     * @param most how many may be picked at once; at least one must be
     */
    record Select(ActionToken token, String placeholder, List<Choice> options, int most, Effect effect)
            implements Control {
        /** Discord's limit, the strictest of the platforms'. */
        public static final int MOST_OPTIONS = 25;

        public Select {
            requireLabel(placeholder);
            options = List.copyOf(options);
            Choice.requireEach(options);
            if (most < 1 || most > options.size()) {
                throw new IllegalArgumentException("of " + options.size() + " options " + most + " cannot be picked");
            }
        }
    }

    /**
     * An entry of a select.
     *
     * @param value what is reported when it is picked, at most {@value #LONGEST_VALUE} characters
     * @param label what it says
     * @param picked whether it is picked already
     */
    record Choice(String value, String label, boolean picked) {
        /** Slack's limit; Discord allows 100. */
        public static final int LONGEST_VALUE = 75;

        public Choice {
            if (value.isEmpty() || value.length() > LONGEST_VALUE) {
                throw new IllegalArgumentException("a value has 1 to 75 characters: " + value);
            }
            requireLabel(label);
        }

        static void requireEach(List<Choice> choices) {
            if (choices.isEmpty() || choices.size() > Select.MOST_OPTIONS) {
                throw new IllegalArgumentException("there must be 1 to 25 choices: " + choices);
            }
            if (choices.stream().map(Choice::value).distinct().count() < choices.size()) {
                throw new IllegalArgumentException("each choice needs a value of its own: " + choices);
            }
        }
    }

    /** How much a button draws the eye. */
    enum Style {
        PRIMARY,
        PLAIN,
        DANGER
    }

    /** What a press leads to first. */
    enum Effect {
        /** A form opens; it must be the first answer to the press. */
        OPENS_FORM,
        /** A reply that only the presser sees. */
        REPLIES_JUST_YOU,
        /** A reply that everyone in the place sees. */
        REPLIES_EVERYONE,
        /** The message with the button changes. */
        CHANGES_MESSAGE
    }

    private static void requireLabel(String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("a label has 1 to 75 characters: " + label);
        }
    }
}
