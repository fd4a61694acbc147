package dev.prepbot.prep.quiz;

import static dev.prepbot.prep.quiz.QuizSamples.NOON;
import static dev.prepbot.prep.quiz.QuizSamples.PACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.quiz.Over.Why;
import dev.prepbot.prep.quiz.Step.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state and every event of a quiz of three rounds, for everyone and for one alone. The names of states leave out when
 * time is up; the tests below say it.
 */
final class QuizStateTest {

    private static final String TABLE = """
            event          | waiting        | open 0         | open 2         | closed 0       | closed 2       | paused waiting | paused open 1  | paused closed 1 | over | solo open 0    | solo closed 0  | solo closed 2
            shown 0        | NOT_OPEN_YET   | open 0         | ROUND_OVER     | ROUND_OVER     | ROUND_OVER     | PAUSED         | PAUSED         | PAUSED          | OVER | ROUND_OVER     | ROUND_OVER     | ROUND_OVER
            shown 1        | NOT_OPEN_YET   | ROUND_OVER     | ROUND_OVER     | ROUND_OVER     | ROUND_OVER     | PAUSED         | paused open 1  | PAUSED          | OVER | ROUND_OVER     | ROUND_OVER     | ROUND_OVER
            vote 0         | NOT_OPEN_YET   | open 0         | ROUND_OVER     | ROUND_OVER     | ROUND_OVER     | PAUSED         | PAUSED         | PAUSED          | OVER | closed 0       | ROUND_OVER     | ROUND_OVER
            vote 2         | NOT_OPEN_YET   | NOT_OPEN_YET   | open 2         | ROUND_OVER     | ROUND_OVER     | PAUSED         | PAUSED         | PAUSED          | OVER | NOT_OPEN_YET   | ROUND_OVER     | ROUND_OVER
            vote 0, late   | NOT_OPEN_YET   | ROUND_OVER     | ROUND_OVER     | ROUND_OVER     | ROUND_OVER     | PAUSED         | PAUSED         | PAUSED          | OVER | ROUND_OVER     | ROUND_OVER     | ROUND_OVER
            time           | open 0         | closed 0       | closed 2       | open 1         | complete       | forgotten      | forgotten cut  | forgotten       | OVER | forgotten cut  | forgotten      | forgotten
            time, deserted | open 0         | closed 0       | closed 2       | nobody         | nobody         | forgotten      | forgotten cut  | forgotten       | OVER | forgotten cut  | forgotten      | forgotten
            time, away     | paused waiting | paused closed 0 | paused closed 2 | paused closed 0 | complete     | forgotten      | forgotten cut  | forgotten       | OVER | forgotten cut  | forgotten      | forgotten
            next           | NOT_OPEN_YET   | BY_THE_CLOCK   | BY_THE_CLOCK   | BY_THE_CLOCK   | BY_THE_CLOCK   | PAUSED         | PAUSED         | PAUSED          | OVER | open 0         | open 1         | complete
            pause          | paused waiting | paused open 0  | paused open 2  | paused closed 0 | paused closed 2 | PAUSED_ALREADY | PAUSED_ALREADY | PAUSED_ALREADY | OVER | WAITS_ANYWAY | WAITS_ANYWAY   | WAITS_ANYWAY
            resume         | NOT_PAUSED     | NOT_PAUSED     | NOT_PAUSED     | NOT_PAUSED     | NOT_PAUSED     | waiting        | open 1         | closed 1        | OVER | NOT_PAUSED     | NOT_PAUSED     | NOT_PAUSED
            stop           | stopped        | stopped cut    | stopped cut    | stopped        | stopped        | stopped        | stopped cut    | stopped         | OVER | stopped cut    | stopped        | stopped
            lost           | lost           | lost cut       | lost cut       | lost           | lost           | lost           | lost cut       | lost            | OVER | lost cut       | lost           | lost
            """;

    private static final Instant LATER = NOON.plusSeconds(9);

    private static final Map<String, QuizEvent> EVENTS = Map.ofEntries(
            Map.entry("shown 0", new QuizEvent.Shown(0)),
            Map.entry("shown 1", new QuizEvent.Shown(1)),
            Map.entry("vote 0", new QuizEvent.Voted(0)),
            Map.entry("vote 2", new QuizEvent.Voted(2)),
            Map.entry("time", new QuizEvent.TimeUp(1)),
            Map.entry("next", new QuizEvent.NextPressed()),
            Map.entry("pause", new QuizEvent.PausePressed()),
            Map.entry("resume", new QuizEvent.ResumePressed()),
            Map.entry("stop", new QuizEvent.StopPressed()),
            Map.entry("lost", new QuizEvent.PlaceLost()));

    /** One cell of the table. */
    record Cell(String state, String event, String outcome) {}

    static Stream<Cell> cells() {
        var rows = TABLE.lines().map(QuizStateTest::columns).toList();
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
        var next = state(cell.state()).next(event(cell.event()), scene(cell));
        var outcome = next instanceof Step.Went<QuizState> went
                ? name(went.to())
                : ((Step.Ignored<QuizState>) next).reason().name();
        assertThat(outcome).isEqualTo(cell.outcome());
    }

    @Test
    void the_table_has_every_state_every_event_and_every_reason() {
        var states =
                cells().<Class<?>>map(cell -> state(cell.state()).getClass()).distinct();
        assertThat(states).containsExactlyInAnyOrder(QuizState.class.getPermittedSubclasses());
        var events =
                cells().<Class<?>>map(cell -> event(cell.event()).getClass()).distinct();
        assertThat(events).containsExactlyInAnyOrder(QuizEvent.class.getPermittedSubclasses());
        assertThat(cells().map(Cell::outcome))
                .contains(Stream.of(Reason.values()).map(Reason::name).toArray(String[]::new));
    }

    @Test
    void a_round_is_open_as_long_as_agreed_from_when_its_message_stands() {
        var scene = new Scene(LATER, QuizMode.CHANNEL, PACE, false);
        var shown = new RoundOpen(0, NOON.plusSeconds(60)).next(new QuizEvent.Shown(0), scene);
        assertThat(shown).isEqualTo(Step.to(new RoundOpen(0, LATER.plusSeconds(30))));
    }

    @Test
    void a_vote_at_the_last_moment_counts() {
        var scene = new Scene(NOON, QuizMode.CHANNEL, PACE, false);
        assertThat(new RoundOpen(0, NOON).next(new QuizEvent.Voted(0), scene)).isInstanceOf(Step.Went.class);
    }

    @Test
    void after_a_pause_what_was_left_of_the_time_is_left_and_five_seconds_at_least() {
        assertThat(resumed(NOON.plusSeconds(20))).isEqualTo(Duration.ofSeconds(20));
        assertThat(resumed(NOON.plusSeconds(1))).isEqualTo(Duration.ofSeconds(5));
        assertThat(resumed(NOON.minusSeconds(1))).isEqualTo(Duration.ofSeconds(5));
    }

    private static Duration resumed(Instant until) {
        var paused = new RoundOpen(1, until)
                .next(new QuizEvent.PausePressed(), new Scene(NOON, QuizMode.CHANNEL, PACE, false));
        var later = new Scene(NOON.plusSeconds(900), QuizMode.CHANNEL, PACE, false);
        var resumed = ((Step.Went<QuizState>) paused).to().next(new QuizEvent.ResumePressed(), later);
        var due = ((Step.Went<QuizState>) resumed).to().due().orElseThrow();
        return Duration.between(later.now(), due);
    }

    private static Scene scene(Cell cell) {
        var now = cell.event().endsWith("late") ? NOON.plusSeconds(1) : NOON;
        var then = cell.event().endsWith("away") ? NOON.plus(QuizState.AWAY).plusSeconds(1) : now;
        var mode = cell.state().startsWith("solo ") ? QuizMode.SOLO : QuizMode.CHANNEL;
        return new Scene(then, mode, PACE, cell.event().endsWith("deserted"));
    }

    private static QuizEvent event(String name) {
        var plain = name.replaceAll(",.*", "");
        var event = EVENTS.get(plain);
        if (event == null) {
            throw new IllegalArgumentException("the table speaks of " + name);
        }
        return event;
    }

    private static QuizState state(String name) {
        var words = name.replace("solo ", "").split(" ", 2);
        int round = name.matches(".*\\d") ? Integer.parseInt(name.substring(name.length() - 1)) : 0;
        return switch (words[0]) {
            case "waiting" -> new Waiting(NOON);
            case "open" -> new RoundOpen(round, NOON);
            case "closed" -> new RoundClosed(round, NOON);
            case "paused" -> new Paused(state(words[1]), Duration.ofSeconds(7), NOON);
            case "over" -> new Over(Why.COMPLETE, 2, false);
            default -> throw new IllegalArgumentException("the table speaks of " + name);
        };
    }

    private static String name(QuizState state) {
        if (state instanceof Paused paused) {
            return "paused " + name(paused.held());
        }
        if (state instanceof Over over) {
            return over.why().slug() + (over.unfinished() ? " cut" : "");
        }
        return state instanceof Waiting
                ? "waiting"
                : (state instanceof RoundOpen ? "open " : "closed ") + state.round();
    }

    private static List<String> columns(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toList();
    }
}
