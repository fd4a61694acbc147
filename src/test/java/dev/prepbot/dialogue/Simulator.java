package dev.prepbot.dialogue;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.bot.Listener;
import dev.prepbot.bot.Platform;
import dev.prepbot.bot.Presence;
import dev.prepbot.bot.Sighting;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Change;
import dev.prepbot.chat.Intention.Edit;
import dev.prepbot.chat.Intention.Open;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Intention.Reply;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.ServerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A chat platform in memory, which outlives the bot and can be told to fail. */
final class Simulator implements Platform {

    static final String NAME = "simulator";
    static final ServerId SERVER = new ServerId(NAME, "server");
    static final PlaceId CHANNEL = new PlaceId(NAME, "interview-prep");
    static final PlaceId GENERAL = new PlaceId(NAME, "general");

    /** Only the admin sees it. */
    static final PlaceId STAFF = new PlaceId(NAME, "staff");

    private static final Set<PlaceId> CHANNELS = Set.of(CHANNEL, GENERAL, STAFF);

    private final List<Intention.GrantRole> granted = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<PlaceId, Set<PersonId>> members = new HashMap<>();
    private final Map<PlaceId, String> titles = new HashMap<>();
    private final Map<ReplyHandle, Handle> handles = new HashMap<>();
    private final Map<PersonId, Form> forms = new HashMap<>();
    private final Map<PersonId, PlaceId> formPlaces = new HashMap<>();
    private final Map<String, Outcome> done = new HashMap<>();
    private final Map<PlaceId, List<Hindrance>> hindrances = new HashMap<>();
    private final Map<PersonId, Message> homes = new HashMap<>();
    private final Map<PersonId, Presence> presences = new HashMap<>();
    private final Set<PlaceId> closed = new HashSet<>();
    private final List<PersonId> shown = new ArrayList<>();
    private Function<Errand, @Nullable Failed> fault = errand -> null;
    private Function<Errand, Silence> silence = errand -> Silence.NONE;
    private boolean historyReadable = true;
    private @Nullable Listener listener;
    private final Set<Class<?>> asked = ConcurrentHashMap.newKeySet();
    private int counter;

    /** A message, with the one person who sees it if it is not for everyone in the place. */
    record Said(String id, PlaceId place, Optional<PersonId> only, Message message) {}

    /** Who may be answered where, and the message whose control was pressed. */
    private record Handle(PersonId person, PlaceId place, Optional<String> pressed) {}

    synchronized void connect(Listener to) {
        listener = to;
    }

    synchronized Listener listener() {
        return Objects.requireNonNull(listener);
    }

    /** Makes errands fail from now on where the function gives a failure. */
    synchronized void failing(Function<Errand, @Nullable Failed> failure) {
        fault = failure;
    }

    /** What a crash keeps the bot from learning. */
    enum Silence {
        /** The errand is done and answered. */
        NONE,
        /** It is not done, and never answered. */
        BEFORE_IT_IS_DONE,
        /** It is done, and never answered. */
        AFTER_IT_IS_DONE
    }

    /** Makes errands go unanswered from now on, so that a crash can come in between. */
    synchronized void silent(Function<Errand, Silence> which) {
        silence = which;
    }

    /** Waits until something of a kind was asked for, done or not. */
    void awaitAsked(Class<? extends Intention> kind) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!asked.contains(kind) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    /** Whether the bot can look for what it said. */
    synchronized void historyReadable(boolean readable) {
        historyReadable = readable;
    }

    /** Lets something keep the bot from posting in a place. */
    synchronized void hinder(PlaceId place, Hindrance... what) {
        hindrances.put(place, List.of(what));
    }

    /** Lets the platform say of a person whether they are still there. */
    synchronized void present(PersonId person, Presence presence) {
        presences.put(person, presence);
    }

    /** The bot's own page as a person sees it. */
    synchronized Optional<Message> home(PersonId person) {
        return Optional.ofNullable(homes.get(person));
    }

    /** Whose page was shown, each time that it was. */
    synchronized List<PersonId> shown() {
        return List.copyOf(shown);
    }

    synchronized boolean isClosed(PlaceId place) {
        return closed.contains(place);
    }

    synchronized List<Said> everything() {
        return List.copyOf(said);
    }

    /** Forgets all handles, as platforms do after a while. */
    synchronized void expireHandles() {
        handles.clear();
    }

    synchronized ReplyHandle handle(PersonId person, PlaceId place, Optional<String> pressed) {
        var handle = new ReplyHandle(NAME, "h" + ++counter);
        handles.put(handle, new Handle(person, place, pressed));
        return handle;
    }

    synchronized String nextDelivery() {
        return NAME + "-d" + ++counter;
    }

    synchronized List<Said> visibleTo(PersonId person) {
        return said.stream()
                .filter(message -> message.only().map(person::equals).orElse(true))
                .filter(message -> maySee(person, message.place()))
                .toList();
    }

    synchronized Optional<Form> takeForm(PersonId person) {
        return Optional.ofNullable(forms.get(person));
    }

    /** Where the form was opened that someone sends from another place. */
    synchronized PlaceId formPlace(PersonId person, PlaceId otherwise) {
        return formPlaces.getOrDefault(person, otherwise);
    }

    synchronized void closeForm(PersonId person) {
        forms.remove(person);
    }

    synchronized Place place(PlaceId id) {
        if (CHANNELS.contains(id)) {
            return new Place(id, Optional.of(SERVER), Place.Kind.CHANNEL);
        }
        if (id.local().startsWith("dm-")) {
            return new Place(id, Optional.empty(), Place.Kind.DIRECT);
        }
        boolean open = !members.containsKey(id);
        return new Place(id, Optional.of(SERVER), open ? Place.Kind.THREAD : Place.Kind.PRIVATE_THREAD);
    }

    synchronized PlaceId named(PersonId person, String name) {
        if (name.equals("dm") || name.equals(direct(person).local())) {
            return direct(person);
        }
        var channel = new PlaceId(NAME, name);
        if (CHANNELS.contains(channel) && maySee(person, channel)) {
            return channel;
        }
        return titles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name) && maySee(person, entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CHANNEL);
    }

    synchronized String titleOf(PlaceId place) {
        return titles.getOrDefault(place, place.local());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public synchronized CompletionStage<Outcome> perform(Errand errand) {
        var quiet = silence.apply(errand);
        if (quiet == Silence.BEFORE_IT_IS_DONE) {
            asked.add(errand.intention().getClass());
            return new CompletableFuture<>();
        }
        var failure = fault.apply(errand);
        Outcome outcome = failure == null ? done.computeIfAbsent(errand.id(), id -> act(errand.intention())) : failure;
        asked.add(errand.intention().getClass());
        return quiet == Silence.NONE ? CompletableFuture.completedFuture(outcome) : new CompletableFuture<>();
    }

    @Override
    public synchronized CompletionStage<List<Hindrance>> hindrances(PlaceId place, Ping ping) {
        return CompletableFuture.completedFuture(hindrances.getOrDefault(place, List.of()));
    }

    @Override
    public Optional<CompletionStage<List<Hindrance>>> givingRole(ServerId server, String role) {
        return Optional.of(CompletableFuture.completedFuture(List.of()));
    }

    /** The roles that were given, in order. */
    synchronized List<Intention.GrantRole> granted() {
        return List.copyOf(granted);
    }

    @Override
    public synchronized CompletionStage<Presence> presence(PersonId person, ServerId server) {
        return CompletableFuture.completedFuture(presences.getOrDefault(person, Presence.HERE));
    }

    @Override
    public CompletionStage<Optional<PlaceId>> directWith(PersonId person) {
        return CompletableFuture.completedFuture(Optional.of(direct(person)));
    }

    /** Everything is recognised by its errand. */
    @Override
    public void doubt(Errand errand) {}

    @Override
    public Optional<String> nameOf(PlaceId place) {
        return CHANNELS.contains(place) ? Optional.of(place.local()) : Optional.empty();
    }

    @Override
    public synchronized CompletionStage<Sighting> find(PlaceId place, Errand errand) {
        if (!historyReadable) {
            return CompletableFuture.completedFuture(new Sighting.Unreadable("no right to read the history"));
        }
        return CompletableFuture.completedFuture(
                done.get(errand.id()) instanceof Done stands && stands.message().isPresent()
                        ? new Sighting.Found(stands.message().get())
                        : new Sighting.Absent());
    }

    private Outcome act(Intention intention) {
        if (intention instanceof Reply reply) {
            return withHandle(reply.to(), handle -> {
                var only = reply.audience() == Audience.JUST_YOU
                        ? Optional.of(handle.person())
                        : Optional.<PersonId>empty();
                return say(handle.place(), only, reply.message());
            });
        }
        if (intention instanceof Open open) {
            return withHandle(open.to(), handle -> {
                forms.put(handle.person(), open.form());
                formPlaces.put(handle.person(), handle.place());
                return Done.PLAINLY;
            });
        }
        if (intention instanceof Change change) {
            return withHandle(change.to(), handle -> replace(handle.pressed().orElseThrow(), change.message()));
        }
        if (intention instanceof Intention.Post post) {
            return say(post.place(), Optional.empty(), post.message());
        }
        if (intention instanceof Intention.Tell tell) {
            return say(direct(tell.person()), Optional.empty(), tell.message());
        }
        if (intention instanceof Intention.ShowHome home) {
            homes.put(home.person(), home.message());
            shown.add(home.person());
            return Done.PLAINLY;
        }
        if (intention instanceof Intention.Close close) {
            closed.add(close.place());
            return Done.PLAINLY;
        }
        if (intention instanceof Intention.GrantRole grant) {
            granted.add(grant);
            return Done.PLAINLY;
        }
        if (intention instanceof Edit edit) {
            return replace(edit.ref().id(), edit.message());
        }
        if (intention instanceof Intention.Delete delete) {
            said.removeIf(message -> message.id().equals(delete.ref().id()));
            return Done.PLAINLY;
        }
        if (intention instanceof Intention.OpenPrivate open) {
            var place = new PlaceId(NAME, "thread-" + ++counter);
            members.put(place, open.members());
            titles.put(place, open.title());
            return new Done(Optional.empty(), Optional.of(place(place)));
        }
        if (intention instanceof Intention.OpenThread open) {
            var place = new PlaceId(NAME, "thread-" + ++counter);
            titles.put(place, open.title());
            return new Done(Optional.empty(), Optional.of(place(place)));
        }
        return Done.PLAINLY;
    }

    private Outcome withHandle(ReplyHandle id, Function<Handle, Outcome> then) {
        var handle = handles.get(id);
        return handle == null ? new Failed(Trouble.EXPIRED, "unknown handle") : then.apply(handle);
    }

    private Outcome say(PlaceId place, Optional<PersonId> only, Message message) {
        var id = "m" + ++counter;
        said.add(new Said(id, place, only, message));
        return new Done(Optional.of(new MessageRef(place, id)), Optional.empty());
    }

    private Outcome replace(String id, Message message) {
        for (int i = 0; i < said.size(); i++) {
            var old = said.get(i);
            if (old.id().equals(id)) {
                said.set(i, new Said(id, old.place(), old.only(), message));
                return new Done(Optional.of(new MessageRef(old.place(), id)), Optional.empty());
            }
        }
        return new Failed(Trouble.GONE, "no message " + id);
    }

    private boolean maySee(PersonId person, PlaceId place) {
        if (place.local().startsWith("dm-")) {
            return place.equals(direct(person));
        }
        if (place.equals(STAFF)) {
            return person.local().equals("admin");
        }
        return CHANNELS.contains(place)
                || (titles.containsKey(place) && !members.containsKey(place))
                || members.getOrDefault(place, Set.of()).contains(person);
    }

    private static PlaceId direct(PersonId person) {
        return new PlaceId(NAME, "dm-" + person.local());
    }
}
