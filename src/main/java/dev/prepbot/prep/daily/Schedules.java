package dev.prepbot.prep.daily;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.ServerId;
import java.util.List;
import java.util.Optional;

/** The stored schedules. */
public interface Schedules {

    Optional<Listed> find(ScheduleId id);

    /** The schedules of a server, in the order in which they were added. */
    List<Listed> of(ServerId server);

    /** The schedules of all servers in which the bot is, without those that are paused. */
    List<Schedule> active();

    /** Stores a new schedule under the number after the highest of its server. */
    Listed add(Schedule schedule, PersonId by);

    /** Stores a changed schedule; one that was removed stays removed. */
    void put(Schedule schedule);

    /** Forgets a schedule; what it delivered stays known. */
    void remove(ScheduleId id);
}
