package dev.prepbot.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.prepbot.prep.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How prepbot is to run.
 *
 * @param port of the playground, 0 to 65535; 0 picks a free one
 * @param data the directory in which everything is kept
 * @param questions a directory of questions instead of the bundled ones
 */
record Settings(int port, Path data, Optional<Path> questions) {

    static final Settings DEFAULT = new Settings(8080, Path.of("data"), Optional.empty());

    Settings {
        if (port < 0 || port > 65_535) {
            throw new CannotStart(2, "the port must be 0 to 65535, not " + port);
        }
    }

    /** The file as it is written; what it leaves out is null. */
    private record File(
            @Nullable Playground playground,
            @Nullable Path data,
            @Nullable Path questions) {}

    private record Playground(@Nullable Integer port) {}

    /** The settings of a file, or the defaults where none is given. */
    static Settings read(Optional<Path> file) {
        return file.map(Settings::read).orElse(DEFAULT);
    }

    /** These settings, with what the command line gives instead. */
    Settings with(@Nullable Integer otherPort, @Nullable Path otherData, @Nullable Path otherQuestions) {
        return new Settings(
                otherPort == null ? port : otherPort,
                otherData == null ? data : otherData,
                Optional.ofNullable(otherQuestions).or(() -> questions));
    }

    private static Settings read(Path file) {
        try {
            if (Files.readString(file).lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
                return DEFAULT;
            }
            var read = YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file.toFile(), File.class);
            return DEFAULT.with(
                    read.playground() == null ? null : read.playground().port(), read.data(), read.questions());
        } catch (UnrecognizedPropertyException e) {
            throw new CannotStart(2, unknown(file, e));
        } catch (JsonProcessingException e) {
            throw new CannotStart(2, file + place(e) + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new CannotStart(2, "cannot read the configuration file " + file + ": " + e.getMessage());
        }
    }

    private static String unknown(Path file, UnrecognizedPropertyException e) {
        var known =
                e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
        var suggestion = Nearest.to(e.getPropertyName(), known)
                .map(nearest -> "did you mean `" + nearest + "`?")
                .orElse("known here: " + String.join(", ", known));
        return file + place(e) + ": unknown key `" + e.getPropertyName() + "`: " + suggestion;
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
    }
}
