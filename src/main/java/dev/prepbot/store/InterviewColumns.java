package dev.prepbot.store;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewState;
import dev.prepbot.prep.interview.InterviewState.Asking;
import dev.prepbot.prep.interview.InterviewState.Finished;
import dev.prepbot.prep.interview.InterviewState.Opening;
import dev.prepbot.prep.interview.InterviewState.Paused;
import dev.prepbot.prep.interview.InterviewState.Refused;
import dev.prepbot.prep.interview.InterviewState.Why;
import dev.prepbot.prep.interview.NoPlace;
import dev.prepbot.prep.interview.Venue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Where an interview is held and how far it has come, as the columns have it. */
record InterviewColumns(
        String venue, Optional<String> place, String state, Optional<Integer> current, Optional<String> why) {

    static final String THREAD = "thread";
    static final String FINISHED = "finished";

    private static final String NOWHERE = "nowhere";
    private static final String DIRECT = "direct";
    private static final String OPENING = "opening";
    private static final String ASKING = "asking";
    private static final String PAUSED = "paused";
    private static final String AWAY = "away";
    private static final String REFUSED = "refused";

    static InterviewColumns of(Interview interview) {
        var venue = interview.venue();
        var name = venue instanceof Venue.Nowhere ? NOWHERE : venue.direct() ? DIRECT : THREAD;
        return new InterviewColumns(
                name,
                venue.known().map(PlaceId::toString),
                name(interview.state()),
                interview.current(),
                why(interview.state()));
    }

    static InterviewColumns read(ResultSet row) throws SQLException {
        int current = row.getInt("asked_index");
        return new InterviewColumns(
                row.getString("venue"),
                Optional.ofNullable(row.getString("place")),
                row.getString("state"),
                row.wasNull() ? Optional.empty() : Optional.of(current),
                Optional.ofNullable(row.getString("why")));
    }

    Venue asVenue() {
        var known = place.map(PlaceId::of);
        return switch (venue) {
            case NOWHERE -> new Venue.Nowhere();
            case THREAD -> new Venue.OwnThread(known.orElseThrow());
            case DIRECT -> known.<Venue>map(Venue.DirectIn::new).orElseGet(Venue.Direct::new);
            default -> throw unknown("venue", venue);
        };
    }

    InterviewState asState() {
        return switch (state) {
            case OPENING -> new Opening();
            case ASKING -> new Asking(current.orElseThrow());
            case PAUSED -> new Paused(current.orElseThrow());
            case AWAY -> new Paused(current.orElseThrow(), true);
            case FINISHED -> new Finished(Slugs.find(Why.class, why.orElseThrow()));
            case REFUSED -> new Refused(Slugs.find(NoPlace.class, why.orElseThrow()));
            default -> throw unknown("state", state);
        };
    }

    private static String name(InterviewState state) {
        if (state instanceof Opening) {
            return OPENING;
        }
        if (state instanceof Asking) {
            return ASKING;
        }
        if (state instanceof Paused paused) {
            return paused.away() ? AWAY : PAUSED;
        }
        return state instanceof Finished ? FINISHED : REFUSED;
    }

    private static Optional<String> why(InterviewState state) {
        if (state instanceof Finished finished) {
            return Optional.of(finished.why().slug());
        }
        return state instanceof Refused refused ? Optional.of(refused.why().slug()) : Optional.empty();
    }

    private static RuntimeException unknown(String what, String name) {
        return Refusal.because(
                "The database holds an interview's " + what + " '" + name + "', which this prepbot does not know.");
    }
}
