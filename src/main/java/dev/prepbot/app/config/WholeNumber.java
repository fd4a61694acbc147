package dev.prepbot.app.config;

import java.util.Optional;

/** A whole number within bounds. */
record WholeNumber(int least, int most) implements Kind<Integer> {

    private static final int MOST_DIGITS = 9;

    @Override
    public Optional<Integer> read(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
    }

    @Override
    public String wanted() {
        return "give a whole number from " + least + " to " + most;
    }
}
