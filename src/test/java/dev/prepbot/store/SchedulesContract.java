package dev.prepbot.store;

import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.daily.How;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.prep.daily.Schedule;
import dev.prepbot.prep.daily.ScheduleId;
import dev.prepbot.prep.daily.Standing;
import dev.prepbot.prep.daily.What;
import dev.prepbot.prep.daily.When;
import dev.prepbot.prep.daily.Where;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.server.ServerSettings;
import dev.prepbot.prep.server.StreakRole;
import dev.prepbot.prep.server.Track;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of the ports that hold what admins set up: schedules and settings of servers. */
abstract class SchedulesContract extends StoreContract {

    private static final ServerId HERE = new ServerId("slack", "T1");
    private static final ServerId THERE = new ServerId("discord", "9:odd");

    @Test
    void a_schedule_comes_back_as_it_was_added() {
        var plain = schedule("s1", HERE, How.PLAINLY, What.ANYTHING);
        var full = schedule(
                        "s2",
                        HERE,
                        new How(new Ping.People(Set.of(ADA, BOB)), true, Optional.of(Duration.ofHours(8))),
                        new What(Set.of(new Topic("java"), new Topic("apis")), Optional.of(Level.MID)))
                .skipping(LocalDate.parse("2030-04-01"))
                .skipping(LocalDate.parse("2030-05-01"))
                .paused();
        write(records -> {
            records.schedules().add(plain, ADA);
            records.schedules().add(full, BOB);
        });
        assertFound(records -> records.schedules().find(plain.id())).contains(new Listed(1, Optional.of(ADA), plain));
        assertFound(records -> records.schedules().find(full.id())).contains(new Listed(2, Optional.of(BOB), full));
        assertFound(records -> records.schedules().find(new ScheduleId("s3"))).isEmpty();
    }

    @Test
    void a_channel_has_the_track_that_was_chosen_last_and_none_before() {
        var java = new Track(Set.of(new Topic("java"), new Topic("apis")), Optional.of(Level.MID));
        write(records -> records.tracks().put(HALL, Track.NONE.withLevel(Optional.of(Level.SENIOR))));
        write(records -> records.tracks().put(HALL, java));
        assertRead(records -> records.tracks().of(HALL)).isEqualTo(java);
        assertRead(records -> records.tracks().of(YARD)).isEqualTo(Track.NONE);
        write(records -> records.tracks().put(HALL, Track.NONE));
        assertRead(records -> records.tracks().of(HALL)).isEqualTo(Track.NONE);
    }

    @Test
    void each_server_counts_its_own_schedules_and_lists_them_in_order() {
        add("b", HERE);
        add("a", HERE);
        add("c", THERE);
        assertListed(records -> records.schedules().of(HERE))
                .extracting(listed -> listed.number() + listed.schedule().id().value())
                .containsExactly("1b", "2a");
        assertListed(records -> records.schedules().of(THERE))
                .extracting(Listed::number)
                .containsExactly(1);
    }

    @Test
    void a_number_goes_to_no_other_schedule_while_later_ones_are_there() {
        add("a", HERE);
        add("b", HERE);
        write(records -> records.schedules().remove(new ScheduleId("a")));
        add("c", HERE);
        assertListed(records -> records.schedules().of(HERE))
                .extracting(listed -> listed.number() + listed.schedule().id().value())
                .containsExactly("2b", "3c");
    }

    @Test
    void a_change_keeps_number_and_author() {
        add("a", HERE);
        var changed = schedule("a", HERE, new How(new Ping.Role("77"), false, Optional.empty()), What.ANYTHING)
                .in(new Where(HERE, new PlaceId("slack", "C2")));
        write(records -> records.schedules().put(changed));
        assertFound(records -> records.schedules().find(changed.id()))
                .contains(new Listed(1, Optional.of(ADA), changed));
    }

    @Test
    void a_change_does_not_bring_a_removed_schedule_back() {
        add("a", HERE);
        write(records -> {
            records.schedules().remove(new ScheduleId("a"));
            records.schedules().put(schedule("a", HERE, How.PLAINLY, What.ANYTHING));
        });
        assertFound(records -> records.schedules().find(new ScheduleId("a"))).isEmpty();
    }

    @Test
    void those_that_are_paused_are_not_active() {
        add("a", HERE);
        add("b", THERE);
        write(records -> records.schedules()
                .put(schedule("a", HERE, How.PLAINLY, What.ANYTHING).paused()));
        assertListed(records -> records.schedules().active())
                .extracting(schedule -> schedule.id().value())
                .containsExactly("b");
    }

    @Test
    void the_settings_of_a_server_are_those_put_last() {
        var all = new ServerSettings(
                Optional.of(ZoneId.of("America/St_Johns")),
                Optional.of(HALL),
                Optional.of(Locale.forLanguageTag("pt-BR")),
                Optional.of(new PersonId("slack", "U9")),
                Optional.of(new StreakRole("77", 30, true)));
        assertRead(records -> records.servers().of(HERE)).isEqualTo(ServerSettings.NONE);
        write(records -> records.servers().put(HERE, all));
        assertRead(records -> records.servers().of(HERE)).isEqualTo(all);
        assertRead(records -> records.servers().of(THERE)).isEqualTo(ServerSettings.NONE);
        write(records -> records.servers().put(HERE, ServerSettings.NONE));
        assertRead(records -> records.servers().of(HERE)).isEqualTo(ServerSettings.NONE);
    }

    private void add(String id, ServerId server) {
        write(records -> records.schedules().add(schedule(id, server, How.PLAINLY, What.ANYTHING), ADA));
    }

    private static Schedule schedule(String id, ServerId server, How how, What what) {
        var days = EnumSet.copyOf(Stream.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY).toList());
        return new Schedule(
                new ScheduleId(id),
                new Where(server, HALL),
                new When(LocalTime.of(9, 5), ZoneId.of("+05:45"), days),
                what,
                how,
                Standing.from(NOON));
    }
}
