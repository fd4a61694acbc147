package dev.prepbot.store;

import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which errands have to do with a person, although they answer nobody. */
final class ErrandsAbout {

    private final PersonId person;

    /** Where their interviews are held; what is said there is said to them. */
    private final Set<PlaceId> threads;

    ErrandsAbout(Sql sql, PersonId person) {
        this.person = person;
        this.threads = Set.copyOf(sql.list(
                "SELECT DISTINCT place FROM interviews WHERE person = ? AND place IS NOT NULL AND venue = ?",
                row -> PlaceId.of(row.getString(1)),
                person.toString(),
                InterviewColumns.THREAD));
    }

    /** Whether it is theirs alone. */
    boolean isAllOf(Intention intention) {
        if (intention instanceof Intention.Tell tell) {
            return tell.person().equals(person);
        }
        if (intention instanceof Intention.ShowHome home) {
            return home.person().equals(person);
        }
        if (intention instanceof Intention.GrantRole grant) {
            return grant.person().equals(person);
        }
        if (intention instanceof Intention.OpenPrivate open) {
            return open.members().equals(Set.of(person));
        }
        return intention.where().filter(threads::contains).isPresent();
    }

    /** Whether it names them at all. */
    boolean touches(Intention intention) {
        return isAllOf(intention)
                || (intention instanceof Intention.OpenPrivate open
                        && open.members().contains(person))
                || pinged(intention).filter(those -> those.contains(person)).isPresent();
    }

    /** The errand for the others. */
    Errand without(Errand errand) {
        if (errand.intention() instanceof Intention.OpenPrivate open) {
            return new Errand(
                    errand.id(),
                    new Intention.OpenPrivate(open.subject(), open.near(), open.title(), others(open.members())));
        }
        return errand.intention() instanceof Intention.Post post
                ? new Errand(
                        errand.id(),
                        new Intention.Post(
                                post.subject(),
                                post.place(),
                                post.message(),
                                ping(others(pinged(post).orElse(Set.of())))))
                : errand;
    }

    private static Optional<Set<PersonId>> pinged(Intention intention) {
        return intention instanceof Intention.Post post && post.ping() instanceof Ping.People those
                ? Optional.of(those.people())
                : Optional.empty();
    }

    private static Ping ping(Set<PersonId> people) {
        return people.isEmpty() ? new Ping.Nobody() : new Ping.People(people);
    }

    private Set<PersonId> others(Set<PersonId> people) {
        var others = new HashSet<>(people);
        others.remove(person);
        return others;
    }
}
