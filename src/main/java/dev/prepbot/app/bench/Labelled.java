package dev.prepbot.app.bench;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of the bank with answers that people have judged.
 *
 * @param question its id
 * @param heldOut whether a grader may never be tuned on it
 */
public record Labelled(
        String question, @JsonProperty("held-out") boolean heldOut, List<Answer> answers) {

    /**
     * An answer with what a careful examiner would say.
     *
     * @param kind excellent, good, partial, weak, wrong or hostile
     * @param hostileClass what kind of hostile; empty for the others
     * @param covered the numbers of the points that it makes, from 1
     * @param contradicted of those about which it claims the contrary
     */
    public record Answer(
            String kind, String hostileClass, String text, List<Integer> covered, List<Integer> contradicted) {

        public Answer {
            covered = List.copyOf(covered);
            contradicted = List.copyOf(contradicted);
        }

        /** Reads what a file says, which leaves out what is empty, and may have a note for other readers. */
        @JsonCreator
        static Answer of(
                @JsonProperty("kind") String kind,
                @JsonProperty("class") @Nullable String hostileClass,
                @JsonProperty("text") String text,
                @JsonProperty("covered") List<Integer> covered,
                @JsonProperty("contradicted") @Nullable List<Integer> contradicted,
                @JsonProperty("note") @Nullable String note) {
            return new Answer(
                    kind,
                    Objects.requireNonNullElse(hostileClass, ""),
                    text,
                    covered,
                    Objects.requireNonNullElse(contradicted, List.of()));
        }
    }

    /** All labelled questions in the files of a directory. */
    public static List<Labelled> in(Path directory) throws IOException {
        var mapper = YAMLMapper.builder().build();
        var all = new ArrayList<Labelled>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                all.addAll(mapper.readValue(Files.readString(file), new TypeReference<List<Labelled>>() {}));
            }
        }
        return all;
    }
}
