package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Topics;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.daily.How;
import dev.prepbot.prep.daily.Schedule;
import dev.prepbot.prep.daily.TypedDays;
import dev.prepbot.prep.daily.TypedTime;
import dev.prepbot.prep.daily.What;
import dev.prepbot.prep.daily.When;
import dev.prepbot.prep.daily.Where;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.settings.Zones;
import dev.prepbot.prep.text.Nearest;
import dev.prepbot.prep.text.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Makes of a schedule what an admin typed, and remembers the first thing that it did not understand. */
final class ScheduleReader {

    private static final Pattern HOURS = Pattern.compile("(\\d{1,3})\\s*(?:h|hrs?|hours?)?");

    /** A week: later, nobody remembers the question. */
    private static final int MOST_HOURS = 168;

    private final Bank bank;
    private final Words words;
    private final Map<String, String> given;
    private Optional<Complaint> complaint = Optional.empty();

    ScheduleReader(Bank bank, Words words, Map<String, String> given) {
        this.bank = bank;
        this.words = words;
        this.given = given;
    }

    /** The first thing that was not understood. */
    Optional<Complaint> complaint() {
        return complaint;
    }

    /** The schedule with all that was given; to be used only if there is no complaint. */
    Schedule changed(Schedule base, Instant now) {
        var changed = base.in(
                        new Where(base.where().server(), channel(base.where().channel())))
                .at(when(base.when()), now)
                .about(what(base.what()))
                .posting(how(base.how()));
        if (bank.in(changed.what().pool()).isEmpty()) {
            complain(new Complaint("refused.schedule-nothing-fits", Map.of()));
        }
        return changed;
    }

    private When when(When base) {
        return new When(
                read(
                        ScheduleOptions.TIME,
                        base.time(),
                        (typed, old) -> TypedTime.read(typed)
                                .either(time -> time, refused -> wrong("refused.schedule-time", typed, old))),
                read(
                        ScheduleOptions.ZONE,
                        base.zone(),
                        (typed, old) -> Zones.find(typed).orElseGet(() -> {
                            complain(Zones.nearest(typed)
                                    .map(nearest -> new Complaint(
                                            "refused.zone-nearest",
                                            Map.of("zone", Complaint.shown(typed), "nearest", nearest)))
                                    .orElseGet(() ->
                                            new Complaint("refused.zone", Map.of("zone", Complaint.shown(typed)))));
                            return old;
                        })),
                read(
                        ScheduleOptions.DAYS,
                        base.days(),
                        (typed, old) -> TypedDays.read(typed)
                                .either(
                                        days -> days,
                                        refused -> wrong(
                                                "refused.schedule-days",
                                                refused.part().isEmpty() ? typed : refused.part(),
                                                old))));
    }

    private What what(What base) {
        return new What(
                read(ScheduleOptions.TOPICS, base.topics(), this::topics),
                read(
                        ScheduleOptions.LEVEL,
                        base.level(),
                        (typed, old) ->
                                typed.equals(ScheduleOptions.ANY) ? Optional.empty() : Slug.find(Level.class, typed)));
    }

    private Set<Topic> topics(String typed, Set<Topic> old) {
        return topics(bank, words, typed).either(topics -> topics, refused -> {
            complain(unknownTopic(bank, refused.part()));
            return old;
        });
    }

    /** Topics with commas between; no restriction where any will do. */
    static Reading<Set<Topic>> topics(Bank bank, Words words, String typed) {
        if (typed.strip().equalsIgnoreCase(ScheduleOptions.ANY)) {
            return new Reading.Understood<>(Set.of());
        }
        var topics = new HashSet<Topic>();
        for (var part : Arrays.stream(typed.split(",")).map(String::strip).toList()) {
            var found = Topics.find(bank, words, part);
            if (found.isEmpty()) {
                return new Reading.Refused<>(Reading.Why.UNKNOWN, part);
            }
            topics.add(found.get());
        }
        return new Reading.Understood<>(topics);
    }

    static Complaint unknownTopic(Bank bank, String typed) {
        var known = bank.topics().stream().map(Topic::slug).toList();
        var nearest = Nearest.to(typed, known).orElse(known.isEmpty() ? "" : known.get(0));
        return new Complaint(
                "refused.unknown-topic",
                Map.of("topic", Complaint.shown(typed), "nearest", nearest, "known", String.join(", ", known)));
    }

    private How how(How base) {
        if (given.containsKey(ScheduleOptions.MENTION) && given.containsKey(ScheduleOptions.MENTION_PERSON)) {
            complain(new Complaint("refused.schedule-mention", Map.of()));
        }
        var role = read(ScheduleOptions.MENTION, base.ping(), (typed, old) -> new Ping.Role(typed));
        var ping = read(ScheduleOptions.MENTION_PERSON, role, this::person);
        var quiet = read(ScheduleEdit.QUIET, ping, (typed, old) -> typed.equals("true") ? new Ping.Nobody() : old);
        return new How(
                quiet,
                read(ScheduleOptions.THREAD, base.ownThread(), (typed, old) -> typed.equals("true")),
                read(ScheduleOptions.REVEAL, base.revealAfter(), this::reveal));
    }

    private Ping person(String typed, Ping old) {
        return typed.indexOf(':') > 0
                ? new Ping.People(Set.of(PersonId.of(typed)))
                : wrong("refused.schedule-person", typed, old);
    }

    private Optional<Duration> reveal(String typed, Optional<Duration> old) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.equals(ScheduleOptions.NEVER)) {
            return Optional.empty();
        }
        var match = HOURS.matcher(plain);
        int hours = match.matches() ? Integer.parseInt(match.group(1)) : 0;
        return hours < 1 || hours > MOST_HOURS
                ? wrong("refused.schedule-reveal", typed, old)
                : Optional.of(Duration.ofHours(hours));
    }

    private PlaceId channel(PlaceId base) {
        return read(ScheduleOptions.CHANNEL, base, (typed, old) -> {
            var colon = typed.indexOf(':');
            return colon > 0 && typed.substring(0, colon).equals(old.platform())
                    ? PlaceId.of(typed)
                    : wrong("refused.schedule-channel", typed, old);
        });
    }

    private <T> T read(String option, T old, BiFunction<String, T, T> meaning) {
        var typed = given.get(option);
        return typed == null ? old : meaning.apply(typed, old);
    }

    private <T> T wrong(String key, String typed, T old) {
        complain(Complaint.about(key, typed));
        return old;
    }

    private void complain(Complaint one) {
        complaint = complaint.or(() -> Optional.of(one));
    }
}
