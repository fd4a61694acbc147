package dev.prepbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code mvn test -Dtest=SlackManifestTest -Dgolden.update=true} writes the file anew. */
final class SlackManifestTest {

    private static final Path FILE = Path.of("config/slack-manifest.yaml");

    @Test
    void the_manifest_in_config_is_the_one_that_is_printed() throws IOException {
        var printed = SlackPart.manifest();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, printed);
        }
        assertThat(Files.readString(FILE)).isEqualTo(printed);
    }
}
