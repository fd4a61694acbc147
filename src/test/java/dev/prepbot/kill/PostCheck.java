package dev.prepbot.kill;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.Listed;
import dev.prepbot.store.SqliteLedger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks whether every schedule posted each of its days once, and showed each answer once. */
final class PostCheck {

    private static final String DAILY = "daily:";
    private static final String REVEAL = "reveal:";

    private final Story story;
    private final SqliteLedger ledger;
    private final Violations violations;

    PostCheck(Story story, SqliteLedger ledger, Violations violations) {
        this.story = story;
        this.ledger = ledger;
        this.violations = violations;
    }

    /** @param days the days that have begun, each of which is due */
    void run(List<LocalDate> days) {
        var times = new HashMap<String, Integer>();
        var told = new HashSet<String>();
        for (var post : story.posts) {
            if (!post.subject().isEmpty()) {
                times.merge(post.subject(), 1, Integer::sum);
            }
            Cards.token(post.message(), "post-now").ifPresent(token -> told.add(String.join("/", token.about())));
        }
        times.forEach((subject, posted) -> {
            if (posted > 1) {
                violations.add(Violations.Sort.DOUBLED, "posted " + posted + " times: " + subject);
            }
        });
        var schedules = ledger.read(records -> records.schedules().of(new ServerId(Places.PLATFORM, "server")));
        if (schedules.size() != Places.SCHEDULES) {
            violations.add(Violations.Sort.LOST, "there are " + schedules.size() + " schedules");
        }
        for (var listed : schedules) {
            days.forEach(day -> missing(listed, day, times, told));
        }
        for (var listed : schedules) {
            if (listed.schedule().how().revealAfter().isPresent()) {
                days.subList(0, days.size() - 1).forEach(day -> unrevealed(listed, day, times));
            }
        }
    }

    private void missing(Listed listed, LocalDate day, Map<String, Integer> times, Set<String> told) {
        var key = key(listed, day);
        if (!times.containsKey(DAILY + key) && !(isUnreadable(listed) && told.contains(key))) {
            violations.add(
                    Violations.Sort.LOST,
                    "never posted: " + key + " in " + channel(listed).local());
        }
    }

    private void unrevealed(Listed listed, LocalDate day, Map<String, Integer> times) {
        var key = key(listed, day);
        if (!times.containsKey(REVEAL + key) && !isUnreadable(listed)) {
            violations.add(
                    Violations.Sort.LOST,
                    "never revealed: " + key + " in " + channel(listed).local());
        }
    }

    private static String key(Listed listed, LocalDate day) {
        return DeliveryKey.scheduled(listed.schedule().id(), day).toString();
    }

    private static boolean isUnreadable(Listed listed) {
        return channel(listed).local().equals(Places.UNREADABLE);
    }

    private static PlaceId channel(Listed listed) {
        return listed.schedule().where().channel();
    }
}
