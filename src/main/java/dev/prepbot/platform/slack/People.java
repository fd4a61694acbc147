package dev.prepbot.platform.slack;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.User;
import dev.prepbot.bot.Presence;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Who people are; looked up once in a while, so that the language and zone they choose in Slack are followed. */
final class People {

    private static final long MOST = 20_000;

    /** Until then what is known is used; then it is used once more and looked up meanwhile. */
    private static final Duration FRESH = Duration.ofMinutes(30);

    /** Beyond that a person would wait for their answer; they are taken for what the event itself tells. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Calls calls;
    private final AsyncLoadingCache<String, Person> known;

    People(Calls calls) {
        this.calls = calls;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(FRESH)
                .buildAsync((user, executor) -> lookUp(user));
    }

    /** Someone who acted; never fails. */
    CompletableFuture<Person> of(String user) {
        return known.get(user)
                .copy()
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> stranger(user));
    }

    /** What someone is called, as far as that is known at once. */
    Optional<String> name(PersonId person) {
        var found = known.getIfPresent(person.local());
        return found == null || !found.isDone() || found.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(found.join().name());
    }

    /** Someone changed; they are looked up anew when they act. */
    void forget(String user) {
        known.synchronous().invalidate(user);
    }

    CompletableFuture<Presence> presence(PersonId person) {
        return calls.call("users.info", api -> api.usersInfo(ask -> ask.user(person.local())))
                .thenApply(info -> info.getUser().isDeleted() ? Presence.GONE : Presence.HERE)
                .exceptionally(failure -> Refusal.behind(failure).code().startsWith("user_not_")
                                || Refusal.behind(failure).code().equals("users_not_found")
                        ? Presence.GONE
                        : Presence.UNKNOWN);
    }

    private CompletableFuture<Person> lookUp(String user) {
        return calls.call(
                        "users.info", api -> api.usersInfo(ask -> ask.user(user).includeLocale(true)))
                .thenApply(info -> person(info.getUser()));
    }

    static Person person(User user) {
        return new Person(
                new PersonId(Slack.NAME, user.getId()),
                name(user),
                locale(user),
                zone(user),
                user.isAdmin() || user.isOwner() || user.isPrimaryOwner());
    }

    private static Person stranger(String user) {
        return new Person(new PersonId(Slack.NAME, user), user, Locale.ENGLISH, Optional.empty(), false);
    }

    private static String name(User user) {
        var profile = user.getProfile();
        var shown = profile == null ? null : profile.getDisplayName();
        if (shown != null && !shown.isBlank()) {
            return shown;
        }
        var real = user.getRealName();
        return real != null && !real.isBlank() ? real : String.valueOf(user.getName());
    }

    private static Locale locale(User user) {
        return user.getLocale() == null ? Locale.ENGLISH : Locale.forLanguageTag(user.getLocale());
    }

    private static Optional<ZoneId> zone(User user) {
        try {
            return Optional.ofNullable(user.getTz()).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
