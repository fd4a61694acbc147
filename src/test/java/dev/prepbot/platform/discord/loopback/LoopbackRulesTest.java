package dev.prepbot.platform.discord.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that Discord's document lacks. */
final class LoopbackRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    custom_id | 101 | custom_id has 1 to 100
                    label     | 81  | label has 0 to 80
                    """)
    void a_button_has_limits(String field, int length, String rule) {
        var row = Json.object().put("type", 1);
        var button = row.putArray("components").addObject().put("type", 2).put("style", 1);
        button.put("label", "L").put("custom_id", "c").put(field, "x".repeat(length));
        assertThatThrownBy(() -> ComponentRules.message(Json.array().add(row))).hasMessageContaining(rule);
    }

    @Test
    void two_controls_have_two_custom_ids() {
        assertThatThrownBy(() -> ComponentRules.message(Json.array().add(row(1)).add(row(1))))
                .hasMessageContaining("unique");
    }

    @Test
    void six_rows_are_too_many() {
        var rows = Json.array();
        IntStream.range(0, 6).forEach(number -> rows.add(row(number)));
        assertThatThrownBy(() -> ComponentRules.message(rows)).hasMessageContaining("at most 5 rows");
    }

    @Test
    void a_select_has_at_most_25_options() {
        var options = IntStream.range(0, 26)
                .mapToObj(number -> "{\"label\":\"l\",\"value\":\"" + number + "\"}")
                .collect(Collectors.joining(","));
        var row = Json.parse(
                "[{\"type\":1,\"components\":[{\"type\":3,\"custom_id\":\"c\",\"options\":[" + options + "]}]}]");
        assertThatThrownBy(() -> ComponentRules.message(row)).hasMessageContaining("1 to 25 options");
    }

    @Test
    void a_message_has_at_most_2000_characters() {
        var longest = Json.object().put("content", "🐢".repeat(2000));
        assertThatCode(() -> MessageRules.check(longest, true, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> MessageRules.check(Json.object().put("content", "x".repeat(2001)), true, false))
                .hasMessageContaining("2000");
    }

    @Test
    void a_modal_has_a_title_of_at_most_45_characters() {
        var modal = Json.object().put("custom_id", "c").put("title", "x".repeat(46));
        assertThatThrownBy(() -> Modal.check(modal)).hasMessageContaining("title has 1 to 45");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name":"Echo","description":"x"}                                   | lower-case
                    {"name":"echo"}                                                     | description has 1 to 100
                    {"name":"a b","description":"x"}                                    | pattern
                    {"name":"a","description":"x","options":[{"name":"b","description":"x","type":1},\
                    {"name":"c","description":"x","type":3}]}                           | do not mix
                    """)
    void a_command_has_rules(String command, String rule) {
        assertThatThrownBy(() -> CommandRules.check(Json.parse(command))).hasMessageContaining(rule);
    }

    @Test
    void overwrites_count_from_everyone_over_roles_to_the_member() {
        var owner = new User("1", "owner", false, "en-US");
        var alice = new User("2", "alice", false, "en-US");
        var guild = new Guild("9", "a guild", owner, Instant.EPOCH);
        var role = new Role("5", "readers", 0, false);
        guild.roles().put(role.id(), role);
        guild.join(owner);
        guild.join(alice, role);
        var channel = Channel.text("7", guild, "general", Instant.EPOCH);
        channel.overwrites().put(guild.id(), new Channel.Overwrite(false, 0, Permissions.VIEW_CHANNEL));
        assertThat(Permissions.sees(channel, alice.id())).isFalse();
        assertThat(Permissions.sees(channel, owner.id())).isTrue();
        channel.overwrites().put(role.id(), new Channel.Overwrite(false, Permissions.VIEW_CHANNEL, 0));
        assertThat(Permissions.sees(channel, alice.id())).isTrue();
        channel.overwrites().put(alice.id(), new Channel.Overwrite(true, 0, Permissions.SEND_MESSAGES));
        assertThatThrownBy(() -> Permissions.requireSending(channel, alice.id()))
                .hasMessageContaining("50013");
    }

    private static ObjectNode row(int number) {
        var row = Json.object().put("type", 1);
        var button = row.putArray("components").addObject().put("type", 2).put("style", 1);
        button.put("label", "L").put("custom_id", "c" + number);
        return row;
    }
}
