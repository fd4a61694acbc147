package dev.prepbot.app.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paths of directories, as a list or with commas between. */
record Directories(Kind<Path> directory) implements Kind<List<Path>> {

    @Override
    public Optional<List<Path>> read(String text) {
        var read = Stream.of(text.split("[,\n]"))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .map(directory::read)
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).distinct().toList())
                : Optional.empty();
    }

    @Override
    public boolean takesList() {
        return true;
    }

    @Override
    public String wanted() {
        return "give paths of directories, as a list or with commas between";
    }
}
