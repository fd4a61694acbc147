package dev.prepbot.platform.slack;

import com.slack.api.model.User;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.platform.slack.Desk.Scene;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens in the workspace without anyone asking the bot for anything. */
final class Happenings {

    private static final String DIRECT = "im";

    private final Desk desk;
    private final People people;
    private final Directs directs;
    private final Homes homes;
    private final Owners owners;
    private final Identity self;

    Happenings(Desk desk, People people, Directs directs, Homes homes, Owners owners, Identity self) {
        this.desk = desk;
        this.people = people;
        this.directs = directs;
        this.homes = homes;
        this.owners = owners;
        this.self = self;
    }

    void typed(String delivery, MessageEvent said) {
        if (said.getBotId() == null) {
            var thread = Optional.ofNullable(said.getThreadTs());
            var scene = scene(delivery, said.getUser(), said.getChannel(), thread, said.getChannelType());
            typed(scene, said.getParentUserId(), String.valueOf(said.getText()));
        }
    }

    /** Words beside a file count as any others. */
    void typed(String delivery, MessageFileShareEvent said) {
        var thread = Optional.ofNullable(said.getThreadTs());
        var scene = scene(delivery, said.getUser(), said.getChannel(), thread, said.getChannelType());
        if (said.getText() != null && !said.getText().isBlank()) {
            typed(scene, said.getParentUserId(), said.getText());
        }
    }

    private static Scene scene(String delivery, String user, String channel, Optional<String> thread, String type) {
        return new Scene(delivery, user, Spot.in(channel, thread), String.valueOf(type));
    }

    /** Where several talk, only the threads that the bot opened are meant for it. */
    private void typed(Scene scene, @Nullable String threadOf, String text) {
        boolean direct = scene.name().equals(DIRECT);
        boolean itsThread = scene.spot().thread().isPresent() && (threadOf == null || threadOf.equals(self.user()));
        boolean known = direct || (Locating.isGroup(scene.name()) && itsThread);
        if (!known || scene.user() == null || scene.user().equals(self.user())) {
            return;
        }
        if (direct) {
            directs.learn(scene.user(), scene.spot().channel());
        }
        desk.act(scene, place -> Optional.empty(), at -> Optional.of(new Incoming.TextTyped(at, Typed.plain(text))));
    }

    void homeOpened(String delivery, AppHomeOpenedEvent opened) {
        directs.learn(opened.getUser(), opened.getChannel());
        if ("home".equals(opened.getTab())) {
            homes.seen(opened.getUser(), opened.getView());
            desk.happened(delivery, opened.getUser(), Incoming.HomeOpened::new);
        }
    }

    /** The bot was invited to a channel; that others join is theirs to know. */
    void joined(String delivery, MemberJoinedChannelEvent joined) {
        if (!self.user().equals(joined.getUser())) {
            return;
        }
        var place = desk.locating().place(Spot.in(joined.getChannel(), Optional.empty()), Place.Kind.CHANNEL);
        if (joined.getInviter() == null || joined.getInviter().isBlank()) {
            desk.happened(joined.getChannel(), new Incoming.Invited(Desk.id(delivery), place, Optional.empty()));
        } else {
            desk.happened(
                    delivery,
                    joined.getInviter(),
                    (id, person) -> new Incoming.Invited(id, place, Optional.of(person)));
        }
    }

    void changed(String delivery, User user) {
        people.forget(user.getId());
        if (user.isDeleted()) {
            var person = new PersonId(Slack.NAME, user.getId());
            desk.happened(user.getId(), new Incoming.PersonLeft(Desk.id(delivery), person, self.server()));
        }
    }

    void uninstalled(String delivery) {
        desk.happened(self.team(), new Incoming.Uninstalled(Desk.id(delivery), self.server()));
    }

    /** The bot's own token going is the end; people's tokens are none of its business. */
    void revoked(String delivery, TokensRevokedEvent event) {
        var tokens = event.getTokens();
        if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
            uninstalled(delivery);
        }
    }

    /**
     * The bot is in the workspace; told at each start, and taken by the bot once for each installation. Whom to tell of
     * it belongs to the fact: where Slack did not say so this time, the next start brings it anew.
     */
    void installed() {
        desk.first(
                self.team(),
                () -> owners.primary().thenAccept(owner -> desk.listener().hear(installed(owner))));
    }

    private Incoming.Installed installed(Optional<Person> owner) {
        var by = owner.map(person -> "-" + person.id().local()).orElse("");
        var delivery = Desk.id("installed-" + self.team() + "-" + self.installation() + by);
        return new Incoming.Installed(delivery, self.server(), owner, Optional.empty());
    }
}
