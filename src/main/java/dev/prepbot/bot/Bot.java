package dev.prepbot.bot;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.Incoming;
import dev.prepbot.chat.Incoming.Act;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Shortcut;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.settings.Preferences;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes facts in, one conversation at a time, lets a flow decide, commits, and only then speaks.
 *
 * <p>An act and everything said about it are one transaction, keyed by the act's delivery id.
 */
public final class Bot implements Listener {

    private static final Logger log = LoggerFactory.getLogger(Bot.class);

    private final Ledger ledger;
    private final Lexicon lexicon;
    private final Flows flows;
    private final Clock clock;
    private final Post post;
    private final Apology apology;
    private final Lanes lanes;

    /** @param executor runs decisions and deliveries; its threads may wait for the disk, never for a person */
    public Bot(Ledger ledger, Lexicon lexicon, Flows flows, Clock clock, Ids ids, Executor executor) {
        this.ledger = ledger;
        this.lexicon = lexicon;
        this.flows = flows;
        this.clock = clock;
        this.post = new Post(ledger, flows, clock, ids, executor);
        this.apology = new Apology(ids);
        this.lanes = new Lanes(executor);
    }

    /**
     * Starts to speak on a platform: first what a crash left unsent there, then whatever comes. The adapter lets the bot
     * hear nothing before this has completed, or its errands could be taken for left ones and be done twice.
     */
    public CompletionStage<Void> connect(Platform platform) {
        return post.connect(platform);
    }

    /** Waits until everything that was heard has been decided, kept and said; false if the time is over before. */
    public boolean finish(Duration most) {
        return lanes.finish(most) && post.finish(most);
    }

    @Override
    public void hear(Incoming fact) {
        if (fact instanceof Act act) {
            lanes.enter(Lanes.of(act), () -> take(act));
        } else if (fact instanceof Incoming.Event event) {
            lanes.enter(Lanes.of(event), () -> take(event));
        }
    }

    @Override
    public List<Command> commands(Locale locale) {
        return flows.declare(lexicon.in(locale));
    }

    @Override
    public List<Suggestion> suggest(Person person, Place place, String command, String option, String typed) {
        return flows.suggest(new Typist(person, place, lexicon.in(language(person))), command, option, typed);
    }

    /** What is offered while someone types comes without what they chose, rather than not at all. */
    private Locale language(Person person) {
        try {
            return ledger.read(records -> records.preferences().of(person.id()))
                    .language()
                    .orElse(person.locale());
        } catch (RuntimeException e) {
            log.warn("the language of someone who types could not be looked up", e);
            return person.locale();
        }
    }

    @Override
    public List<Shortcut> shortcuts(Locale locale) {
        return flows.shortcuts(lexicon.in(locale));
    }

    private CompletionStage<Void> take(Incoming.Event event) {
        var works = flows.happened(event, clock.instant());
        return works.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : post.keep(event.delivery(), works).exceptionally(failure -> {
                    log.error("{} could not be kept", event.getClass().getSimpleName(), failure);
                    return null;
                });
    }

    private CompletionStage<Void> take(Act act) {
        var person = act.at().person().id();
        Known known;
        try {
            known = ledger.read(records ->
                    new Known(records.preferences().of(person), records.outbox().holdsFor(person)));
        } catch (RuntimeException e) {
            return apologise(turn(act, Preferences.NONE), act, e);
        }
        var turn = turn(act, known.preferences());
        return CompletableFuture.completedFuture(known)
                .thenCompose(then -> decideAndKeep(turn, act, then))
                .exceptionallyCompose(failure -> apologise(turn, act, failure));
    }

    private CompletionStage<Void> decideAndKeep(Turn turn, Act act, Known known) {
        return carryOut(turn, known, flows.decide(turn, act));
    }

    private CompletionStage<Void> carryOut(Turn turn, Known known, Decision decision) {
        if (decision instanceof Decision.Later later) {
            return later.known().thenCompose(then -> carryOut(turn, known, then));
        }
        if (decision instanceof Decision.Keep keep) {
            return post.keep(turn, keep.work());
        }
        var intentions = ((Decision.Say) decision).intentions();
        if (known.owed() && intentions.stream().noneMatch(Intention.Open.class::isInstance)) {
            return post.keep(turn, records -> Spoken.of(intentions));
        }
        post.say(intentions);
        return CompletableFuture.completedFuture(null);
    }

    /** What is known of a person: their choices, and whether something could not be delivered to them. */
    private record Known(Preferences preferences, boolean owed) {}

    private Turn turn(Act act, Preferences preferences) {
        var locale = preferences.language().orElse(act.at().person().locale());
        return new Turn(act.at(), lexicon.in(locale), preferences, clock.instant());
    }

    private CompletionStage<Void> apologise(Turn turn, Act act, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        List<Intention> sorry = apology.about(turn, act, cause);
        post.say(sorry);
        return CompletableFuture.completedFuture(null);
    }

    /** Brings up what is due now; completes when all of it has been kept or has failed. */
    public CompletionStage<Void> tick() {
        var now = clock.instant();
        post.retry(now);
        var works = new ArrayList<CompletableFuture<Void>>();
        for (var flow : flows.timed()) {
            for (var work : dueOf(flow, now)) {
                works.add(post.keep(work)
                        .toCompletableFuture()
                        .whenComplete((done, failure) -> note(flow, failure))
                        .exceptionally(failure -> null));
            }
        }
        return CompletableFuture.allOf(works.toArray(CompletableFuture[]::new));
    }

    private static List<Function<Records, Spoken>> dueOf(Flow.OnTime flow, Instant now) {
        try {
            return flow.due(now);
        } catch (RuntimeException e) {
            note(flow, e);
            return List.of();
        }
    }

    private static void note(Flow flow, @Nullable Throwable failure) {
        if (failure != null) {
            log.error(
                    "{} failed at its time; it is tried again", flow.getClass().getSimpleName(), failure);
        }
    }
}
