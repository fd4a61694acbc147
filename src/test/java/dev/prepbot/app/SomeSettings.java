package dev.prepbot.app;

import dev.prepbot.app.config.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of tests. */
final class SomeSettings {

    private SomeSettings() {}

    /** A playground on a free port of this machine. */
    static Settings playground(Path data, Optional<Path> questions) {
        return playground(data, questions, new Settings.Playground(0));
    }

    static Settings playground(Path data, Optional<Path> questions, Settings.Playground playground) {
        return new Settings(
                data,
                new Settings.Questions(questions, List.of()),
                playground,
                Duration.ofHours(6),
                Settings.Discord.STANDARD,
                Optional.empty(),
                new Settings.Grading(false, Optional.empty()));
    }
}
