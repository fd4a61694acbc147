package dev.prepbot.bot;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A chat platform as the bot uses it; an adapter turns its facts into {@link Listener} calls. */
public interface Platform {

    /** The name that stands before the colon in the ids of this platform. */
    String name();

    /**
     * Does an errand. Never blocks and never throws: what the world makes fail comes back as
     * {@link Outcome.Failed}. An errand with an id that was already done is not done again if the platform can tell.
     */
    CompletionStage<Outcome> perform(Errand errand);

    /**
     * Says that an errand may have been done before, by a run that ended. Where {@link #find} cannot look for it, such as
     * for a thread that was opened, {@link #perform} then does if the platform can tell.
     */
    void doubt(Errand errand);

    /** Looks whether the message of an errand stands in a place already, after a crash that left it uncertain. */
    CompletionStage<Sighting> find(PlaceId place, Errand errand);

    /**
     * Looks for what keeps the bot from posting in a place as it should, and from notifying whom it should there; empty if
     * nothing does. Never throws.
     */
    CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping);

    /**
     * Looks for what keeps the bot from giving a role of a server to its members, with no hindrance if nothing does; empty
     * where the platform has no roles to give. Never throws.
     */
    default Optional<CompletionStage<List<Hindrance>>> givingRole(ServerId server, String role) {
        return Optional.empty();
    }

    /** Whether a person is still in a server. Never throws: what cannot be learnt is {@link Presence#UNKNOWN}. */
    CompletionStage<Presence> presence(PersonId person, ServerId server);

    /**
     * The direct conversation with a person, in which {@link #find} then looks for what they were told. Never throws;
     * empty where the platform cannot name it, and then what a crash left uncertain is told again.
     */
    CompletionStage<Optional<PlaceId>> directWith(PersonId person);

    /** A channel's name without its mark, for texts in which no span can stand; empty unless it is known at once. */
    Optional<String> nameOf(PlaceId place);
}
