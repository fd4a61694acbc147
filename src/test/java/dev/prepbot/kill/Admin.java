package dev.prepbot.kill;

import dev.prepbot.kill.Entry.What;
import java.util.Map;

/** Sets up the schedules before there is any trouble: one for each channel, some with a thread or a reveal. */
final class Admin {

    private final Seat seat;

    Admin(Seat seat) {
        this.seat = seat;
    }

    void setUp() {
        for (int number = 1; number <= Places.SCHEDULES; number++) {
            var said = seat.uses(
                    What.STEP,
                    Places.LOBBY,
                    "schedule add",
                    Map.of(
                            "time",
                            "09:00",
                            "zone",
                            "UTC",
                            "channel",
                            Places.id(Places.scheduled(number)).toString(),
                            "thread",
                            String.valueOf(number % 2 == 0),
                            "reveal-after",
                            number % 3 == 0 ? "23 hours" : "never"));
            if (said.isEmpty()) {
                seat.complains("a schedule was not added");
            }
        }
    }
}
