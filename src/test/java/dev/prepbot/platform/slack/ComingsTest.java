package dev.prepbot.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.prepbot.chat.Incoming.Installed;
import dev.prepbot.chat.Incoming.PersonLeft;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.platform.slack.loopback.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bot comes to a workspace, and people leave it. */
final class ComingsTest {

    private final SlackStage stage = new SlackStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_primary_owner_stands_for_whoever_installed_it() {
        stage.server.team().primaryOwner(stage.alice);
        var installed = installedAtTheNextStart();
        assertThat(installed.by().orElseThrow().id().local()).isEqualTo(stage.alice.id());
        assertThat(installed.server()).isEqualTo(server());
        assertThat(installed.greeting()).isEmpty();
    }

    @Test
    void each_start_tells_of_the_same_installation_until_it_is_known_whom_to_tell() {
        var unowned = installedAtTheNextStart().delivery();
        assertThat(installedAtTheNextStart().delivery()).isEqualTo(unowned);
        stage.server.team().primaryOwner(stage.alice);
        var owned = installedAtTheNextStart().delivery();
        assertThat(owned).isNotEqualTo(unowned);
        assertThat(installedAtTheNextStart().delivery()).isEqualTo(owned);
        assertThat(owned.value()).doesNotContain(stage.server.botToken());
    }

    @Test
    void a_new_token_is_a_new_installation() {
        var answer = new AuthTestResponse();
        assertThat(Identity.of(answer, "xoxb-1").installation())
                .isEqualTo(Identity.of(answer, "xoxb-1").installation())
                .isNotEqualTo(Identity.of(answer, "xoxb-2").installation());
    }

    @Test
    void where_slack_does_not_say_whose_the_workspace_is_the_installation_is_told_of_all_the_same() {
        stage.server.team().primaryOwner(stage.alice);
        stage.server.trouble().always("users.list", given -> true, Fault.error("missing_scope"));
        assertThat(installedAtTheNextStart().by()).isEmpty();
        stage.server.trouble().end();
    }

    @Test
    void someone_whose_account_was_deactivated_has_left() {
        stage.server.team().deactivate(stage.bob);
        var left = stage.bot.one(PersonLeft.class);
        assertThat(left.person()).isEqualTo(new PersonId(Slack.NAME, stage.bob.id()));
        assertThat(left.server()).isEqualTo(server());
    }

    private Installed installedAtTheNextStart() {
        var bot = new Heard();
        try (var next = Slack.open(stage.settings(), stage.clock)) {
            next.listen(bot);
            return bot.one(Installed.class);
        }
    }

    private ServerId server() {
        return new ServerId(Slack.NAME, stage.server.team().id());
    }
}
