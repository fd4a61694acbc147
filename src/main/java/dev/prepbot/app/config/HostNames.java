package dev.prepbot.app.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of a machine, separated by commas, or the word {@code none}. */
record HostNames() implements Kind<Set<String>> {

    private static final String NONE = "none";

    @Override
    public Optional<Set<String>> read(String text) {
        if (text.equals(NONE)) {
            return Optional.of(Set.of());
        }
        var names = Arrays.stream(text.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(names).filter(all -> all.stream().allMatch(name -> name.matches("[a-z0-9]([a-z0-9.-]*)")));
    }

    @Override
    public String wanted() {
        return "give names without `http://` and without a port, separated by commas, or `" + NONE + "`";
    }
}
