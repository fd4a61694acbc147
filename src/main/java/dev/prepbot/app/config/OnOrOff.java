package dev.prepbot.app.config;

import java.util.Optional;

/** {@code on} or {@code off}. */
record OnOrOff() implements Kind<Boolean> {

    @Override
    public Optional<Boolean> read(String text) {
        return text.equals("on") || text.equals("off") ? Optional.of(text.equals("on")) : Optional.empty();
    }

    @Override
    public String wanted() {
        return "write `on` or `off`";
    }
}
