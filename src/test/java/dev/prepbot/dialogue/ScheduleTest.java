package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Hindrance;
import dev.prepbot.chat.Suggestion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schedules and settings on the simulated platform. */
final class ScheduleTest extends ScriptsSchedule {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank.several());
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Override
    Theatre theatre() {
        return theatre;
    }

    @Test
    void schedules_are_offered_to_admins_by_short_names() {
        var admin = theatre.actor("admin");
        admin.uses("schedule add", "time", "9", "zone", "berlin", "days", "weekdays")
                .hears("Done");
        admin.uses("schedule add", "time", "18", "channel", "simulator:general").hears("Done");
        assertThat(theatre.seat("admin").suggested("schedule edit", "schedule", ""))
                .containsExactly(
                        new Suggestion("1", "1: #interview-prep 09:00 Europe/Berlin weekdays"),
                        new Suggestion("2", "2: #general 18:00 Europe/Berlin daily"));
        assertThat(theatre.seat("admin").suggested("schedule skip", "schedule", "general"))
                .extracting(Suggestion::value)
                .containsExactly("2");
        assertThat(theatre.seat("alice").suggested("schedule edit", "schedule", ""))
                .isEmpty();
    }

    @Test
    void values_are_offered_while_an_option_is_typed() {
        var admin = theatre.seat("admin");
        assertThat(values(admin.suggested("schedule add", "zone", "berl"))).contains("Europe/Berlin");
        assertThat(values(admin.suggested("schedule edit", "days", "week"))).containsExactly("weekdays", "weekends");
        assertThat(values(admin.suggested("schedule add", "topics", ""))).containsExactly("any", "apis", "databases");
        assertThat(values(admin.suggested("settings set", "zone", "lisb"))).containsExactly("Europe/Lisbon");
    }

    @Test
    void who_reads_german_types_and_reads_days_dates_and_topics_in_german() {
        var admin = theatre.actor("admin").uses("preferences").picks("Language", "de");
        admin.sees("Deine Einstellungen");
        admin.uses("schedule add", "time", "9", "zone", "berlin", "days", "mo bis mi", "topics", "datenbanken")
                .hears("09:00 Europe/Berlin Mo, Di, Mi", "Di., 3. Nov., 09:00 Europe/Berlin");
        admin.uses("schedule skip", "date", "morgen").hears("Am Di., 3. Nov. gibt es keinen Post");
        var seat = theatre.seat("admin");
        assertThat(seat.suggested("practice", "topic", "daten"))
                .containsExactly(new Suggestion("databases", "Datenbanken"));
        assertThat(seat.suggested("schedule edit", "days", "werk"))
                .containsExactly(new Suggestion("weekdays", "werktags"));
        assertThat(seat.suggested("schedule edit", "schedule", ""))
                .containsExactly(new Suggestion("1", "1: #interview-prep 09:00 Europe/Berlin Mo, Di, Mi"));
    }

    @Test
    void a_check_says_what_to_mend() {
        var admin = theatre.actor("admin");
        admin.uses("schedule add", "time", "9").hears("Done");
        admin.uses("schedule add", "time", "9", "channel", "simulator:general").hears("Done");
        theatre.simulator().hinder(Simulator.GENERAL, new Hindrance(Hindrance.Kind.FORBIDDEN, "Send Messages"));
        admin.uses("settings check").hears("1: #interview-prep", "Yes", "2: #general", "permission: Send Messages");
    }

    private static List<String> values(List<Suggestion> offered) {
        return offered.stream().map(Suggestion::value).toList();
    }
}
