package dev.prepbot.dialogue;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Platform;
import dev.prepbot.bot.Presence;
import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** A platform that does not do some errands and cannot say whether it did, as after a crash. */
record Forgetful(Platform platform, Predicate<Errand> which) implements Platform {

    @Override
    public String name() {
        return platform.name();
    }

    @Override
    public CompletionStage<Outcome> perform(Errand errand) {
        return which.test(errand)
                ? CompletableFuture.completedFuture(
                        new Outcome.Failed(Outcome.Trouble.UNCERTAIN, "as the test wants it"))
                : platform.perform(errand);
    }

    @Override
    public CompletionStage<Sighting> find(PlaceId place, Errand errand) {
        return platform.find(place, errand);
    }

    @Override
    public CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        return platform.hindrances(place, ping);
    }

    @Override
    public CompletionStage<Presence> presence(PersonId person, ServerId server) {
        return platform.presence(person, server);
    }

    @Override
    public void doubt(Errand errand) {
        platform.doubt(errand);
    }

    @Override
    public CompletionStage<Optional<PlaceId>> directWith(PersonId person) {
        return platform.directWith(person);
    }

    @Override
    public Optional<String> nameOf(PlaceId place) {
        return platform.nameOf(place);
    }
}
