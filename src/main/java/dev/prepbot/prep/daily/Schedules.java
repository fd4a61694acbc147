package dev.prepbot.prep.daily;

import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Optional;

/** The stored schedules. */
public interface Schedules {

    Optional<Schedule> find(ScheduleId id);

    /** The schedules of a server, in the order in which they were first stored. */
    List<Schedule> of(ServerId server);

    /** The schedules of all servers that are not paused. */
    List<Schedule> active();

    /** Stores a schedule in place of the one with its id, if there is one. */
    void put(Schedule schedule);

    /** Forgets a schedule; what it delivered stays known. */
    void remove(ScheduleId id);
}
