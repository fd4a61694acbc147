package dev.prepbot.platform.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.words.OwnWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What Slack is told about the app: it is made from the commands that the bot declares, and pasted by an admin. */
public final class Manifest {

    /** Commands that are in Slack's own menu as well: those that are used bare and most. */
    private static final List<String> IN_MENU = List.of("practice", "daily");

    private static final List<String> EVENTS = List.of(
            "app_home_opened",
            "app_uninstalled",
            "member_joined_channel",
            "message.im",
            "message.mpim",
            "tokens_revoked",
            "user_change");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private static final OwnWords WORDS = SlackWords.in(Locale.ENGLISH);

    private Manifest() {}

    /** The manifest in YAML. */
    public static String yaml(List<Command> commands, List<Shortcut> shortcuts) {
        try {
            return YAML.writeValueAsString(tree(commands, shortcuts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of words could not be written", e);
        }
    }

    private static Map<String, Object> tree(List<Command> commands, List<Shortcut> shortcuts) {
        return inOrder(
                "display_information",
                inOrder(
                        "name", "prepbot",
                        "description", WORDS.say("manifest.description"),
                        "background_color", "#1f4f46"),
                "features",
                inOrder(
                        "app_home",
                                inOrder(
                                        "home_tab_enabled", true,
                                        "messages_tab_enabled", true,
                                        "messages_tab_read_only_enabled", false),
                        "bot_user", inOrder("display_name", "prepbot", "always_online", true),
                        "shortcuts", shortcuts(commands, shortcuts),
                        "slash_commands", List.of(slash(commands))),
                "oauth_config",
                inOrder(
                        "scopes",
                        inOrder("bot", Scope.ALL.stream().map(Scope::name).toList())),
                "settings",
                inOrder(
                        "event_subscriptions", inOrder("bot_events", EVENTS),
                        "interactivity", inOrder("is_enabled", true),
                        "org_deploy_enabled", false,
                        "socket_mode_enabled", true,
                        "token_rotation_enabled", false));
    }

    private static Map<String, Object> slash(List<Command> commands) {
        var names = commands.stream()
                .map(command -> command.path().split(" ", 2)[0])
                .distinct()
                .collect(Collectors.joining(" | "));
        return inOrder(
                "command",
                RichText.COMMAND,
                "description",
                WORDS.say("manifest.command"),
                "usage_hint",
                names,
                "should_escape",
                true);
    }

    private static List<Map<String, Object>> shortcuts(List<Command> commands, List<Shortcut> shortcuts) {
        var all = new ArrayList<Map<String, Object>>();
        for (var command : commands) {
            if (IN_MENU.contains(command.path())) {
                var name = WORDS.say("shortcut." + command.path());
                all.add(shortcut(name, "global", command.path(), command.description()));
            }
        }
        for (var shortcut : shortcuts) {
            all.add(shortcut(shortcut.label(), "message", shortcut.name(), WORDS.say("manifest.shortcut")));
        }
        return all;
    }

    private static Map<String, Object> shortcut(String name, String type, String id, String description) {
        return inOrder("name", name, "type", type, "callback_id", id, "description", description);
    }

    private static Map<String, Object> inOrder(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
