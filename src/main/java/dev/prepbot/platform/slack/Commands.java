package dev.prepbot.platform.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.util.json.GsonFactory;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.platform.slack.Desk.Scene;
import dev.prepbot.platform.slack.Handle.Kind;
import dev.prepbot.platform.slash.Reading;
import dev.prepbot.platform.slash.SlashLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands {@code /prep …}, and offers values where a list is open. */
final class Commands {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final Desk desk;
    private final Acks acks;
    private final Directs directs;
    private final Replies replies;

    Commands(Desk desk, Acks acks, Directs directs, Replies replies) {
        this.desk = desk;
        this.acks = acks;
        this.directs = directs;
        this.replies = replies;
    }

    /** A line was typed. */
    void used(String delivery, SlashCommandPayload line) {
        var spot = Spot.in(line.getChannelId(), Optional.empty());
        var scene = new Scene(delivery, line.getUserId(), spot, String.valueOf(line.getChannelName()));
        var pass = new Handle.Pass(
                Optional.ofNullable(line.getResponseUrl()),
                Optional.ofNullable(line.getTriggerId()),
                desk.clock().instant());
        desk.act(
                scene,
                place -> Optional.of(new Handle(
                        Kind.COMMAND,
                        delivery,
                        scene.user(),
                        new Handle.Stand(spot, place.kind(), Optional.empty()),
                        pass)),
                at -> understood(at, Optional.ofNullable(line.getText()).orElse("")));
    }

    /** An entry of an open list was picked, which completes the line that lacked it. */
    Optional<Incoming> picked(Arrival at, Picking picking, String value) {
        return understood(at, picking.with(value));
    }

    private Optional<Incoming> understood(Arrival at, String text) {
        var line = text.isBlank() ? "help" : text.strip();
        var reading = read(at.person().locale(), line);
        if (reading instanceof Reading.Understood understood) {
            return Optional.of(new Incoming.CommandUsed(at, understood.command().path(), plain(understood)));
        }
        var answer = Misreadings.answer(at.person().locale(), (Reading.Misunderstood) reading, line);
        at.handle().ifPresent(handle -> replies.misread(handle, answer));
        return Optional.empty();
    }

    private Reading read(Locale locale, String line) {
        return new SlashLine(desk.listener().commands(locale), new Typed()).read(line);
    }

    /** Free words as the person saw them; other values are the parser's. */
    private static Map<String, String> plain(Reading.Understood understood) {
        var options = new HashMap<>(understood.options());
        for (var option : understood.command().options()) {
            if (option.type() instanceof CommandOption.Type.Words
                    || option.type() instanceof CommandOption.Type.Suggested) {
                options.computeIfPresent(option.name(), (name, value) -> Typed.plain(value));
            }
        }
        return options;
    }

    /** A command was used from Slack's own menu, where there is no conversation: it is answered in the direct one. */
    void shortcut(String delivery, GlobalShortcutPayload used) {
        var user = used.getUser().getId();
        var known = desk.listener().commands(Locale.ENGLISH).stream()
                .anyMatch(command -> command.path().equals(used.getCallbackId()));
        if (known) {
            desk.first(
                    user,
                    () -> directs.with(user)
                            .thenAccept(channel -> menu(delivery, user, Spot.in(channel, Optional.empty()), used)));
        }
    }

    private void menu(String delivery, String user, Spot spot, GlobalShortcutPayload used) {
        var pass = new Handle.Pass(
                Optional.empty(), Optional.of(used.getTriggerId()), desk.clock().instant());
        desk.act(
                new Scene(delivery, user, spot, ""),
                place -> Optional.of(new Handle(
                        Kind.SHORTCUT, delivery, user, new Handle.Stand(spot, place.kind(), Optional.empty()), pass)),
                at -> Optional.of(new Incoming.CommandUsed(at, used.getCallbackId(), Map.of())));
    }

    /** Someone types in an open list. */
    void suggest(String delivery, BlockSuggestionPayload typing) {
        var picking = Picking.of(typing.getActionId(), typing.getBlockId());
        var channel = typing.getChannel() == null ? "" : typing.getChannel().getId();
        var scene = new Scene(delivery, typing.getUser().getId(), Spot.in(channel, Optional.empty()), "");
        var unused = desk.arrival(scene, place -> Optional.empty()).thenAccept(at -> {
            var typed = Optional.ofNullable(typing.getValue()).orElse("");
            var offered = picking.map(pick ->
                            desk.listener().suggest(at.person(), at.place(), pick.command(), pick.option(), typed))
                    .orElse(List.of());
            acks.find(delivery).ifPresent(ack -> ack.say(GSON.toJson(response(offered))));
        });
    }

    private static BlockSuggestionResponse response(List<Suggestion> offered) {
        var options = offered.stream()
                .filter(each -> each.value().length() <= Limits.OPTION_VALUE
                        && each.label().length() <= Limits.OPTION_LABEL)
                .limit(Limits.OPTIONS)
                .map(each -> Option.builder()
                        .text(Kit.plain(each.label()))
                        .value(each.value())
                        .build());
        return BlockSuggestionResponse.builder().options(options.toList()).build();
    }
}
