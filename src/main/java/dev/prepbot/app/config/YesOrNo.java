package dev.prepbot.app.config;

import java.util.Optional;

/** {@code true} or {@code false}. */
record YesOrNo() implements Kind<Boolean> {

    @Override
    public Optional<Boolean> read(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    @Override
    public String wanted() {
        return "write `true` or `false`";
    }
}
