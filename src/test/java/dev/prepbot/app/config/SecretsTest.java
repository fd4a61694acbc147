package dev.prepbot.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String TOKEN = "abcdef-not-to-be-seen";

    /** Made up, of the platforms' form. */
    private static final String SLACK = "xo" + "xb-123456789012-abcdefabcdef";

    private static final String DISCORD = "M".repeat(24) + "." + "a".repeat(6) + "." + "b".repeat(38);

    @TempDir
    Path directory;

    @Test
    void a_secret_comes_from_its_variable() {
        var read = read(Map.of("DISCORD_TOKEN", TOKEN));
        assertThat(read.secrets().get(SecretName.DISCORD_TOKEN))
                .map(Secret::reveal)
                .contains(TOKEN);
        assertThat(read.secrets().names()).containsExactly(SecretName.DISCORD_TOKEN);
    }

    @Test
    void a_secret_comes_from_the_file_that_a_variable_names_without_its_line_end() throws IOException {
        var read = read(Map.of("SLACK_APP_TOKEN_FILE", write(TOKEN + "\n", "rw-------")));
        assertThat(read.faults()).isEmpty();
        assertThat(read.secrets().get(SecretName.SLACK_APP_TOKEN))
                .map(Secret::reveal)
                .contains(TOKEN);
    }

    @Test
    void a_secret_is_never_shown() {
        var read = read(Map.of("DISCORD_TOKEN", TOKEN, "SLACK_BOT_TOKEN", "two words " + TOKEN));
        assertThat(read.faults()).hasSize(1);
        assertThat(read.toString()).doesNotContain(TOKEN);
        assertThat(read.secrets().get(SecretName.DISCORD_TOKEN)).hasToString("Optional[•••]");
    }

    @Test
    void a_file_that_everyone_may_read_is_refused() throws IOException {
        assertThat(told(Map.of("DISCORD_TOKEN_FILE", write(TOKEN, "rw-r--r--"))))
                .startsWith("DISCORD_TOKEN_FILE: everyone on this machine may read ")
                .contains("chmod 600");
    }

    @Test
    void a_file_without_a_token_is_refused() throws IOException {
        assertThat(told(Map.of("DISCORD_TOKEN_FILE", write("\n", "rw-------"))))
                .startsWith("DISCORD_TOKEN_FILE: the file that it names is empty");
        assertThat(told(Map.of("DISCORD_TOKEN_FILE", write(TOKEN + "\n" + TOKEN, "rw-------"))))
                .startsWith("DISCORD_TOKEN_FILE: the token has blanks");
        assertThat(told(Map.of("DISCORD_TOKEN_FILE", write(TOKEN.repeat(1_000), "rw-------"))))
                .contains("too large");
        assertThat(told(Map.of("DISCORD_TOKEN_FILE", "nowhere"))).contains("there is no file ");
        assertThat(told(Map.of("DISCORD_TOKEN_FILE", directory.toString()))).contains("is no file");
    }

    @Test
    void a_variable_and_a_file_are_one_too_many() throws IOException {
        assertThat(told(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_TOKEN_FILE", write(TOKEN, "rw-------"))))
                .isEqualTo("DISCORD_TOKEN: DISCORD_TOKEN_FILE is set as well: unset one of the two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discord_token: " + TOKEN,
                "discord:\n  token: " + TOKEN,
                "slack: {deep: [{secret: " + TOKEN + "}]}",
                "nothing: " + "xo" + "xb-123456789012-abcdefabcdef",
                "data: " + "xo" + "xb-123456789012-abcdefabcdef",
                "playground:\n  port: " + "xo" + "xb-123456789012-abcdefabcdef",
            })
    void a_token_in_the_file_is_refused_with_advice_and_not_repeated(String text) throws IOException {
        var told = told(Map.of("PREPBOT_CONFIG", write(text, "rw-------")));
        assertThat(told).contains("give that in the environment: DISCORD_TOKEN").doesNotContain(TOKEN, SLACK);
    }

    @Test
    void a_token_of_either_platform_is_known_by_its_form() {
        assertThat(Token.resembles(SLACK)).isTrue();
        assertThat(Token.resembles(DISCORD)).isTrue();
        assertThat(Token.resembles("/srv/prepbot/a-rather-long-path/questions.d"))
                .isFalse();
    }

    private static Configuration read(Map<String, String> variables) {
        return Configuration.read(Map.of(), variables);
    }

    private static String told(Map<String, String> variables) {
        var read = read(variables);
        assertThat(read.secrets().names()).isEmpty();
        assertThat(read.faults()).hasSize(1);
        assertThat(read.toString()).doesNotContain(TOKEN);
        return read.faults().get(0).inWords();
    }

    private String write(String text, String permissions) throws IOException {
        var file = Files.writeString(directory.resolve("file"), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file.toString();
    }
}
