package dev.prepbot.app.cli;

import static dev.prepbot.app.cli.Typed.prepbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class InviteTest {

    private static final String ID = "123456789012345678";

    private static final String TOKEN =
            Base64.getUrlEncoder().withoutPadding().encodeToString(ID.getBytes(StandardCharsets.US_ASCII)) + ".a.b";

    @Test
    void the_link_names_the_bot_and_what_it_needs_and_never_administrator() {
        var typed = prepbot(Map.of("DISCORD_TOKEN", TOKEN), "invite", "discord");
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .startsWith("https://discord.com/oauth2/authorize?client_id=" + ID
                        + "&scope=bot+applications.commands&permissions=")
                .contains("  Create Private Threads: to hold mock interviews in private threads")
                .doesNotContain(TOKEN);
        long asked =
                Long.parseLong(typed.out().lines().findFirst().orElseThrow().replaceAll(".*permissions=", ""));
        long administrator = 1L << 3;
        assertThat(asked & administrator).isZero();
        assertThat(Long.bitCount(asked)).isEqualTo(7);
    }

    @Test
    void without_a_token_of_a_bot_it_says_what_to_do() {
        assertThat(prepbot("invite", "discord").err()).contains("Set DISCORD_TOKEN");
        var wrong = prepbot(Map.of("DISCORD_TOKEN", "abcdef"), "invite", "discord");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("not a bot's token").doesNotContain("abcdef");
    }
}
