package dev.prepbot.platform.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.model.Conversation;
import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Hindrance.Kind;
import dev.prepbot.chat.PlaceId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Finds what keeps the bot from posting in a place. */
record Doctor(Calls calls, Clock clock, String botName) {

    /** Slack refuses signed requests that are five minutes off; times in posts are wrong long before. */
    private static final Duration MOST_SKEW = Duration.ofMinutes(1);

    CompletableFuture<List<Hindrance>> look(PlaceId place) {
        var spot = Spot.of(place);
        return calls.call("auth.test", api -> api.authTest(ask -> ask))
                .thenCompose(self -> channel(spot).thenApply(found -> {
                    var all = new ArrayList<Hindrance>(found);
                    all.addAll(missing(spot, self));
                    clock(self).ifPresent(all::add);
                    return List.copyOf(all);
                }))
                .exceptionally(failure -> List.of(hindrance(Refusal.behind(failure))));
    }

    private CompletableFuture<List<Hindrance>> channel(Spot spot) {
        return calls.call("conversations.info", api -> api.conversationsInfo(ask -> ask.channel(spot.channel())))
                .thenApply(info -> state(info.getChannel()))
                .exceptionally(failure -> List.of(hindrance(Refusal.behind(failure))));
    }

    private List<Hindrance> state(Conversation channel) {
        if (channel.isArchived()) {
            return List.of(new Hindrance(Kind.GONE, "is_archived"));
        }
        boolean inside = channel.isMember() || channel.isIm() || channel.isMpim();
        return inside ? List.of() : List.of(new Hindrance(Kind.INVITABLE, invitation()));
    }

    private String invitation() {
        return "/invite @" + botName;
    }

    /** A private channel that the bot is not in does not exist for it. */
    private Hindrance hindrance(Refusal refusal) {
        if (refusal.trouble().passing()) {
            return new Hindrance(Kind.UNREACHABLE, refusal.detail());
        }
        return switch (refusal.code()) {
            case "channel_not_found", "not_in_channel" -> new Hindrance(Kind.INVITABLE, invitation());
            case "is_archived" -> new Hindrance(Kind.GONE, refusal.code());
            default -> new Hindrance(Kind.FORBIDDEN, refusal.detail());
        };
    }

    private static List<Hindrance> missing(Spot spot, AuthTestResponse self) {
        var granted = header(self, "x-oauth-scopes").map(Doctor::words).orElse(Set.of());
        if (granted.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Hindrance>();
        for (var scope : Scope.needed(spot)) {
            if (!granted.contains(scope.name())) {
                found.add(new Hindrance(scope.forReading() ? Kind.UNREADABLE : Kind.FORBIDDEN, scope.name()));
            }
        }
        return found;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    private Optional<Hindrance> clock(AuthTestResponse self) {
        return header(self, "date").flatMap(Doctor::instant).flatMap(theirs -> {
            var skew = Duration.between(theirs.toInstant(), clock.instant());
            return skew.abs().compareTo(MOST_SKEW) > 0
                    ? Optional.of(new Hindrance(Kind.CLOCK, skew.toSeconds() + " s"))
                    : Optional.empty();
        });
    }

    private static Optional<ZonedDateTime> instant(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(AuthTestResponse answer, String name) {
        return Optional.ofNullable(answer.getHttpResponseHeaders())
                .flatMap(headers -> headers.entrySet().stream()
                        .filter(header -> name.equalsIgnoreCase(header.getKey()))
                        .flatMap(header -> header.getValue().stream())
                        .findFirst());
    }
}
