package dev.prepbot.app.config;

import java.util.Optional;

/** The name of a model as its endpoint knows it. */
record ModelName() implements Kind<String> {

    private static final String NAME = "[\\w./:@+-]{1,100}";

    @Override
    public Optional<String> read(String text) {
        return Optional.of(text).filter(name -> name.matches(NAME));
    }

    @Override
    public String wanted() {
        return "give the model's name as its endpoint lists it, such as `gpt-4o-mini` or `llama3.1:8b`";
    }
}
