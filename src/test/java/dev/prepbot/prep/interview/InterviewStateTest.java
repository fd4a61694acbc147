package dev.prepbot.prep.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.interview.InterviewEvent.AnswerBegun;
import dev.prepbot.prep.interview.InterviewEvent.Answered;
import dev.prepbot.prep.interview.InterviewEvent.CouldNotOpen;
import dev.prepbot.prep.interview.InterviewEvent.HintTaken;
import dev.prepbot.prep.interview.InterviewEvent.Opened;
import dev.prepbot.prep.interview.InterviewEvent.Skipped;
import dev.prepbot.prep.interview.InterviewState.Asking;
import dev.prepbot.prep.interview.InterviewState.Finished;
import dev.prepbot.prep.interview.InterviewState.Paused;
import dev.prepbot.prep.interview.InterviewState.Refused;
import dev.prepbot.prep.interview.InterviewState.Scene;
import dev.prepbot.prep.interview.InterviewState.Why;
import dev.prepbot.prep.interview.Next.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and every event of an interview of three questions, in a thread and in the direct conversation. */
final class InterviewStateTest {

    private static final String TABLE = """
            event        | opening        | asking 0       | asking 2          | paused 1       | away 1         | finished | refused
            opened       | asking 0       | OPEN_ALREADY   | OPEN_ALREADY      | OPEN_ALREADY   | OPEN_ALREADY   | OVER     | NEVER_BEGAN
            forbidden    | asking 0       | OPEN_ALREADY   | OPEN_ALREADY      | OPEN_ALREADY   | OPEN_ALREADY   | OVER     | NEVER_BEGAN
            gone         | asking 0       | OPEN_ALREADY   | OPEN_ALREADY      | OPEN_ALREADY   | OPEN_ALREADY   | OVER     | NEVER_BEGAN
            slow         | asking 0       | OPEN_ALREADY   | OPEN_ALREADY      | OPEN_ALREADY   | OPEN_ALREADY   | OVER     | NEVER_BEGAN
            failed       | refused        | OPEN_ALREADY   | OPEN_ALREADY      | OPEN_ALREADY   | OPEN_ALREADY   | OVER     | NEVER_BEGAN
            lost, thread | OPENING        | asking 0       | asking 2          | paused 1       | away 1         | finished | NEVER_BEGAN
            lost, direct | OPENING        | paused 0       | paused 2          | PAUSED_ALREADY | PAUSED_ALREADY | OVER     | NEVER_BEGAN
            begun 0      | OPENING        | asking 0       | SETTLED_ALREADY   | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            begun 2      | OPENING        | NOT_ASKED_YET  | asking 2          | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            answered 0   | OPENING        | asking 1       | SETTLED_ALREADY   | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            answered 2   | OPENING        | NOT_ASKED_YET  | finished complete | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            followed 0   | OPENING        | asking 1       | SETTLED_ALREADY   | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            followed 2   | OPENING        | NOT_ASKED_YET  | asking 3          | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            answered 9   | OPENING        | NOT_ASKED_YET  | NOT_ASKED_YET     | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            skipped 0    | OPENING        | asking 1       | SETTLED_ALREADY   | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            skipped 2    | OPENING        | NOT_ASKED_YET  | finished complete | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            hint 0       | OPENING        | asking 0       | SETTLED_ALREADY   | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            hint 2       | OPENING        | NOT_ASKED_YET  | asking 2          | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            repeat       | OPENING        | asking 0       | asking 2          | PAUSED         | PAUSED         | OVER     | NEVER_BEGAN
            pause        | OPENING        | paused 0       | paused 2          | PAUSED_ALREADY | PAUSED_ALREADY | OVER     | NEVER_BEGAN
            resume       | OPENING        | NOT_PAUSED     | NOT_PAUSED        | asking 1       | asking 1       | OVER     | NEVER_BEGAN
            end          | finished ended | finished ended | finished ended    | finished ended | finished ended | OVER     | NEVER_BEGAN
            time         | asking 0       | paused 0       | paused 2          | finished timed | finished away  | OVER     | NEVER_BEGAN
            parted       | finished ended | away 0         | away 2            | away 1         | PAUSED_ALREADY | OVER     | NEVER_BEGAN
            """;

    private static final Map<String, InterviewState> STATES = states();
    private static final Map<String, InterviewEvent> EVENTS = events();

    /** One cell of the table. */
    record Cell(String state, String event, String outcome) {}

    static Stream<Cell> cells() {
        var rows = TABLE.lines().map(InterviewStateTest::columns).toList();
        var cells = new ArrayList<Cell>();
        for (var row : rows.subList(1, rows.size())) {
            for (int i = 1; i < row.size(); i++) {
                cells.add(new Cell(rows.get(0).get(i), row.get(0), row.get(i)));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_event_leads_from_each_state_where_the_table_says(Cell cell) {
        var state = get(STATES, cell.state());
        var next =
                state.next(get(EVENTS, cell.event()), new Scene(3, cell.event().endsWith("direct")));
        if (STATES.containsKey(cell.outcome())) {
            assertThat(next).isEqualTo(Next.to(get(STATES, cell.outcome())));
        } else {
            assertThat(next).isEqualTo(Next.ignored(Reason.valueOf(cell.outcome())));
        }
    }

    @Test
    void the_table_has_every_state_and_every_event() {
        var head = columns(TABLE.lines().findFirst().orElseThrow());
        var states = head.subList(1, head.size()).stream()
                .map(name -> get(STATES, name).getClass().getSimpleName());
        assertThat(states.distinct()).containsExactlyInAnyOrderElementsOf(variants(InterviewState.class));
        var told = cells().map(cell -> get(EVENTS, cell.event()).getClass().getSimpleName());
        assertThat(told.distinct()).containsExactlyInAnyOrderElementsOf(variants(InterviewEvent.class));
    }

    @Test
    void every_reason_occurs() {
        assertThat(cells().map(Cell::outcome))
                .contains(Stream.of(Reason.values()).map(Reason::name).toArray(String[]::new));
    }

    private static List<String> variants(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses())
                .flatMap(
                        variant -> variant.isSealed() ? variants(variant).stream() : Stream.of(variant.getSimpleName()))
                .toList();
    }

    private static Map<String, InterviewState> states() {
        var states = new LinkedHashMap<String, InterviewState>();
        states.put("opening", new InterviewState.Opening());
        for (int i = 0; i < 4; i++) {
            states.put("asking " + i, new Asking(i));
            states.put("paused " + i, new Paused(i));
            states.put("away " + i, new Paused(i, true));
        }
        states.put("finished", new Finished(Why.COMPLETE));
        states.put("finished complete", new Finished(Why.COMPLETE));
        states.put("finished ended", new Finished(Why.ENDED));
        states.put("finished timed", new Finished(Why.TIMED_OUT));
        states.put("finished away", new Finished(Why.AWAY));
        states.put("refused", new Refused(NoPlace.FAILED));
        return states;
    }

    private static Map<String, InterviewEvent> events() {
        var events = new LinkedHashMap<String, InterviewEvent>();
        events.put("opened", new Opened(new Venue.OwnThread(new PlaceId("slack", "T1"))));
        for (var why : NoPlace.values()) {
            events.put(why.slug(), new CouldNotOpen(why));
        }
        events.put("lost, thread", new InterviewEvent.PlaceLost());
        events.put("lost, direct", new InterviewEvent.PlaceLost());
        for (int i : List.of(0, 2, 9)) {
            events.put("begun " + i, new AnswerBegun(i));
            events.put("answered " + i, new Answered(i, Samples.grade(1)));
            events.put("followed " + i, Samples.followed(i));
            events.put("skipped " + i, new Skipped(i));
            events.put("hint " + i, new HintTaken(i));
        }
        events.put("repeat", new InterviewEvent.RepeatPressed());
        events.put("pause", new InterviewEvent.PausePressed());
        events.put("resume", new InterviewEvent.ResumePressed());
        events.put("end", new InterviewEvent.EndPressed());
        events.put("parted", new InterviewEvent.Parted());
        events.put("time", new InterviewEvent.TimedOut());
        return events;
    }

    private static <T> T get(Map<String, T> named, String name) {
        var found = named.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the table speaks of " + name);
        }
        return found;
    }

    private static List<String> columns(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toList();
    }
}
