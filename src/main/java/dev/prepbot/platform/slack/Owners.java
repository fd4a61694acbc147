package dev.prepbot.platform.slack;

import com.slack.api.methods.response.users.UsersListResponse;
import dev.prepbot.chat.Person;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Finds whom the workspace belongs to: Slack does not tell a bot token who installed the app. */
record Owners(Calls calls, People people) {

    /** The most that Slack gives at once; https://docs.slack.dev/reference/methods/users.list. */
    private static final int PAGE = 1000;

    /** Slack allows some twenty of these calls a minute; a larger workspace is not searched to its end. */
    private static final int MOST_PAGES = 5;

    /** The primary owner; empty where Slack does not tell. Never fails. */
    CompletableFuture<Optional<Person>> primary() {
        return among(null, 1)
                .thenCompose(found -> found.map(user -> people.of(user).thenApply(person -> Optional.of(person)))
                        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())))
                .exceptionally(failure -> Optional.empty());
    }

    private CompletableFuture<Optional<String>> among(@Nullable String cursor, int number) {
        return calls.call(
                        "users.list",
                        api -> api.usersList(ask -> ask.limit(PAGE).cursor(cursor)))
                .thenCompose(page -> {
                    var found = page.getMembers().stream()
                            .filter(user -> user.isPrimaryOwner() && !user.isDeleted())
                            .map(user -> user.getId())
                            .findFirst();
                    var next = next(page);
                    return found.isPresent() || next.isEmpty() || number >= MOST_PAGES
                            ? CompletableFuture.completedFuture(found)
                            : among(next.get(), number + 1);
                });
    }

    private static Optional<String> next(UsersListResponse page) {
        return Optional.ofNullable(page.getResponseMetadata())
                .map(more -> more.getNextCursor())
                .filter(cursor -> !cursor.isBlank());
    }
}
