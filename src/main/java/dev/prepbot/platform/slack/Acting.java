package dev.prepbot.platform.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.Incoming;
import dev.prepbot.platform.slack.Desk.Scene;
import dev.prepbot.platform.slack.Handle.Kind;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people do with messages, forms and menus. */
final class Acting {

    private static final Logger log = LoggerFactory.getLogger(Acting.class);

    private final Desk desk;
    private final Commands commands;
    private final Directs directs;

    Acting(Desk desk, Commands commands, Directs directs) {
        this.desk = desk;
        this.commands = commands;
        this.directs = directs;
    }

    /** A control was pressed, under a message or on the home tab. */
    void pressed(String delivery, BlockActionPayload press) {
        var user = press.getUser().getId();
        if (press.getChannel() == null) {
            desk.first(
                    user,
                    () -> directs.with(user).thenAccept(channel -> {
                        var home = new Scene(delivery, user, Spot.in(channel, Optional.empty()), "");
                        pressed(delivery, press, home, Kind.HOME);
                    }));
            return;
        }
        var channel = press.getChannel();
        var spot = Spot.in(channel.getId(), thread(press));
        pressed(delivery, press, new Scene(delivery, user, spot, String.valueOf(channel.getName())), Kind.PRESS);
    }

    private void pressed(String delivery, BlockActionPayload press, Scene scene, Kind kind) {
        var pass = new Handle.Pass(
                Optional.ofNullable(press.getResponseUrl()),
                Optional.ofNullable(press.getTriggerId()),
                desk.clock().instant());
        var message = standing(press);
        desk.act(
                scene,
                place -> Optional.of(new Handle(
                        kind, delivery, scene.user(), new Handle.Stand(scene.spot(), place.kind(), message), pass)),
                at -> fact(at, press.getActions().get(0)));
    }

    private Optional<Incoming> fact(Arrival at, Action action) {
        var values = values(action);
        var picking = Picking.of(action.getActionId(), String.valueOf(action.getBlockId()));
        if (picking.isPresent()) {
            return values.stream().findFirst().flatMap(value -> commands.picked(at, picking.get(), value));
        }
        return Optional.of(new Incoming.Pressed(at, ActionToken.read(action.getActionId()), values));
    }

    private static List<String> values(Action action) {
        if (action.getSelectedOptions() != null) {
            return action.getSelectedOptions().stream()
                    .map(Action.SelectedOption::getValue)
                    .toList();
        }
        return action.getSelectedOption() == null
                ? List.of()
                : List.of(action.getSelectedOption().getValue());
    }

    /** The thread that the message is in; a thread's first message stands in the channel. */
    private static Optional<String> thread(BlockActionPayload press) {
        var container = press.getContainer();
        var thread = Optional.ofNullable(container.getThreadTs())
                .or(() -> Optional.ofNullable(press.getMessage()).map(message -> message.getThreadTs()));
        return thread.filter(ts -> !ts.equals(container.getMessageTs()));
    }

    /** The message, unless just one person sees it: such a message has no name by which it could be changed later. */
    private static Optional<String> standing(BlockActionPayload press) {
        return Optional.ofNullable(press.getContainer().getMessageTs())
                .filter(ts -> !press.getContainer().isEphemeral());
    }

    /** A form was sent. */
    void sent(String delivery, ViewSubmissionPayload sent) {
        var view = sent.getView();
        var opened = Handle.read(String.valueOf(view.getPrivateMetadata()));
        if (opened.isEmpty()) {
            log.warn("a form came back that is none of this app's");
            return;
        }
        var handle = opened.get().forForm(delivery, String.valueOf(sent.getTriggerId()));
        var user = sent.getUser().getId();
        desk.act(
                new Scene(
                        delivery,
                        user,
                        handle.spot(),
                        "",
                        Optional.of(handle.at().kind())),
                place -> Optional.of(handle),
                at -> Optional.of(
                        new Incoming.FormSent(at, ActionToken.read(view.getCallbackId()), Modal.typed(view))));
    }

    /** A message's menu was used. */
    void shortcut(String delivery, MessageShortcutPayload used) {
        var channel = used.getChannel();
        var spot = Spot.in(channel.getId(), Optional.empty());
        var user = used.getUser().getId();
        var pass = new Handle.Pass(
                Optional.ofNullable(used.getResponseUrl()),
                Optional.of(used.getTriggerId()),
                desk.clock().instant());
        var text = Optional.ofNullable(used.getMessage().getText()).map(Typed::plain);
        desk.act(
                new Scene(delivery, user, spot, String.valueOf(channel.getName())),
                place -> Optional.of(new Handle(
                        Kind.SHORTCUT, delivery, user, new Handle.Stand(spot, place.kind(), Optional.empty()), pass)),
                at -> Optional.of(new Incoming.ShortcutUsed(at, used.getCallbackId(), text.orElse(""))));
    }
}
