package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import dev.prepbot.prep.interview.InterviewId;
import dev.prepbot.prep.interview.InterviewState;
import dev.prepbot.prep.interview.NoPlace;
import dev.prepbot.prep.interview.Venue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings an interview to its place, and to another one when that place is lost. */
final class InterviewPlaceFlow implements Flow.OnOutcome {

    private static final String SUBJECT = "interview:";

    private static final Set<Action> OF_INTERVIEWS =
            Set.of(Action.INTERVIEW_ANSWER, Action.INTERVIEW_RESUME, Action.INTERVIEW_SCORECARD);

    private final InterviewTalk talk;

    InterviewPlaceFlow(InterviewTalk talk) {
        this.talk = talk;
    }

    /** What asks for a thread for an interview. */
    static Intention open(Interview interview, String title) {
        return new Intention.OpenPrivate(
                SUBJECT + interview.id(), interview.setting().near(), title, Set.of(interview.person()));
    }

    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        if (errand.intention() instanceof Intention.OpenPrivate open
                && open.subject().startsWith(SUBJECT)) {
            var id = new InterviewId(open.subject().substring(SUBJECT.length()));
            return Optional.of(records -> with(records, id, interview -> opened(records, interview, outcome, now)));
        }
        if (outcome instanceof Failed failed) {
            return said(errand.intention())
                    .flatMap(InterviewPlaceFlow::idIn)
                    .map(id -> records -> with(
                            records, id, interview -> unsaid(records, interview, errand.intention(), failed, now)));
        }
        return Optional.empty();
    }

    private static Spoken with(Records records, InterviewId id, Function<Interview, List<Intention>> then) {
        return records.interviews().find(id).map(then).map(Spoken::of).orElseGet(Spoken::of);
    }

    private List<Intention> opened(Records records, Interview interview, Outcome outcome, Instant now) {
        var place = outcome instanceof Done done ? done.place() : Optional.<Place>empty();
        var trouble = outcome instanceof Failed failed ? why(failed.trouble()) : NoPlace.FAILED;
        var event = place.<InterviewEvent>map(made -> new InterviewEvent.Opened(venue(made)))
                .orElseGet(() -> new InterviewEvent.CouldNotOpen(trouble));
        var then = talk.happens(records, interview, event, now);
        if (then.isEmpty()) {
            // It went on elsewhere or ended meanwhile; a thread that came too late is of no use.
            return place.filter(made -> made.kind() == Place.Kind.PRIVATE_THREAD)
                    .map(made -> List.<Intention>of(new Intention.Close(made.id())))
                    .orElse(List.of());
        }
        return place.isPresent() ? talk.voice(records, then.get()).begin() : elsewhere(records, then.get(), trouble);
    }

    /** Says why there is no thread, and goes on in the direct conversation if that can be. */
    private List<Intention> elsewhere(Records records, Interview then, NoPlace why) {
        var voice = talk.voice(records, then);
        var line = voice.words().line("interview.no-thread." + why.slug());
        var spoken = new ArrayList<Intention>();
        spoken.add(new Intention.Tell(then.person(), Message.of(line.toArray(Span[]::new))));
        if (then.state() instanceof InterviewState.Asking) {
            spoken.addAll(voice.begin());
        }
        return spoken;
    }

    /** Something said in an interview did not arrive. */
    private List<Intention> unsaid(
            Records records, Interview interview, Intention intention, Failed failed, Instant now) {
        boolean current = !(intention instanceof Intention.Post post)
                || interview.venue().known().map(post.place()::equals).orElse(false);
        if (!current) {
            return List.of();
        }
        return switch (failed.trouble()) {
            // Said twice does less harm than an interview that waits for an answer to what was never asked.
            case UNCERTAIN -> talk.voice(records, interview).present();
            case FORBIDDEN, GONE -> moved(records, interview, now);
            default -> List.of();
        };
    }

    private List<Intention> moved(Records records, Interview interview, Instant now) {
        var then = talk.happens(records, interview, new InterviewEvent.PlaceLost(), now);
        if (then.isEmpty() || interview.venue().direct()) {
            return List.of();
        }
        var voice = talk.voice(records, then.get());
        var line = voice.words().line("interview.moved");
        var spoken = new ArrayList<Intention>(voice.say(Message.of(line.toArray(Span[]::new))));
        spoken.addAll(voice.present());
        return spoken;
    }

    private static Optional<Message> said(Intention intention) {
        if (intention instanceof Intention.Post post) {
            return Optional.of(post.message());
        }
        return intention instanceof Intention.Tell tell ? Optional.of(tell.message()) : Optional.empty();
    }

    /** The interview of which a message speaks, known by its buttons. */
    private static Optional<InterviewId> idIn(Message message) {
        return message.rows().stream()
                .flatMap(List::stream)
                .filter(Control.Button.class::isInstance)
                .map(control -> ((Control.Button) control).token())
                .filter(token ->
                        Action.of(token).filter(OF_INTERVIEWS::contains).isPresent())
                .map(InterviewTalk::idOf)
                .findFirst();
    }

    private static Venue venue(Place place) {
        return place.kind() == Place.Kind.DIRECT ? new Venue.DirectIn(place.id()) : new Venue.OwnThread(place.id());
    }

    private static NoPlace why(Trouble trouble) {
        return switch (trouble) {
            case FORBIDDEN -> NoPlace.FORBIDDEN;
            case GONE -> NoPlace.GONE;
            default -> NoPlace.FAILED;
        };
    }
}
