package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.prep.daily.Delivery.State;
import dev.prepbot.prep.daily.Delivery.Why;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.Listed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Settles deliveries once it is known what came of them, and tells staff what needs them. */
final class PostOutcomes implements Flow.OnOutcome {

    private final Desk desk;
    private final Staff staff;

    PostOutcomes(Desk desk) {
        this.desk = desk;
        this.staff = new Staff(desk.lexicon());
    }

    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        if (outcome instanceof Failed && errand.intention() instanceof Intention.Post post) {
            var instead = Staff.instead(post);
            if (instead.isPresent()) {
                return Optional.of(records -> Spoken.of(instead.get()));
            }
        }
        return Subject.of(errand.intention())
                .map(subject -> records -> Spoken.of(
                        switch (subject.part()) {
                            case DAILY -> posted(records, subject.of(), outcome);
                            case THREAD -> opened(records, subject.of(), outcome);
                            case REVEAL -> revealed(records, subject.of(), outcome);
                        }));
    }

    @Override
    public boolean tooLate(Errand errand, Instant now) {
        return Subject.of(errand.intention())
                .filter(subject -> subject.part() == Subject.Part.DAILY)
                .flatMap(subject -> desk.tools()
                        .ledger()
                        .read(records -> records.deliveries().find(subject.of())))
                .filter(delivery -> delivery.at().plus(desk.catchUp()).isBefore(now))
                .isPresent();
    }

    private List<Intention> posted(Records records, DeliveryKey key, Outcome outcome) {
        records.deliveries().settle(key, state(records, key, outcome));
        var listed = records.schedules().find(key.schedule());
        if (outcome instanceof Failed failed) {
            records.reveals().take(key);
            return listed.map(about -> missing(records, about, key, failed)).orElse(List.of());
        }
        return listed.filter(about -> about.schedule().how().ownThread())
                .flatMap(about -> ((Outcome.Done) outcome).message().map(under -> thread(records, about, key, under)))
                .orElse(List.of());
    }

    /** A platform that does not name the message still said that it stands. */
    private static State state(Records records, DeliveryKey key, Outcome outcome) {
        if (outcome instanceof Failed failed) {
            return switch (failed.trouble()) {
                case UNCERTAIN -> new State.Uncertain();
                case TOO_LATE -> new State.Skipped(Why.MISSED);
                default -> new State.Failed(failed.trouble(), failed.detail());
            };
        }
        return new State.Posted(((Outcome.Done) outcome).message().orElseGet(() -> {
            var delivery = records.deliveries().find(key).orElseThrow();
            return new MessageRef(delivery.channel(), "");
        }));
    }

    private List<Intention> missing(Records records, Listed about, DeliveryKey key, Failed failed) {
        return staff.tellWithPostNow(
                records,
                about,
                key,
                words -> words.line(
                        failed.trouble() == Trouble.UNCERTAIN ? "staff.uncertain" : "staff.failed",
                        Map.of(
                                "schedule", new ScheduleName(about).line(words),
                                "date", new Times(words).date(key.date()),
                                "why", words.line("staff.why-" + slug(failed.trouble())),
                                "detail", detail(failed))));
    }

    private List<Intention> thread(Records records, Listed about, DeliveryKey key, MessageRef under) {
        var settings = records.servers().of(about.schedule().where().server());
        var words = desk.lexicon().in(settings.speech());
        var title = words.plain("daily.thread-title", Map.of("date", new Times(words).date(key.date())));
        return List.of(new Intention.OpenThread(new Subject(Subject.Part.THREAD, key).toString(), under, title));
    }

    private List<Intention> opened(Records records, DeliveryKey key, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            done.place().ifPresent(place -> records.reveals().move(key, place.id()));
            return List.of();
        }
        return failed(records, key, "staff.no-thread", (Failed) outcome);
    }

    private List<Intention> revealed(Records records, DeliveryKey key, Outcome outcome) {
        return outcome instanceof Failed failed ? failed(records, key, "staff.no-reveal", failed) : List.of();
    }

    private List<Intention> failed(Records records, DeliveryKey key, String text, Failed failed) {
        return records.schedules()
                .find(key.schedule())
                .map(about -> staff.tell(
                        records,
                        about,
                        words -> Message.of(new Block.Paragraph(words.line(
                                text,
                                Map.of(
                                        "schedule", new ScheduleName(about).line(words),
                                        "date", new Times(words).date(key.date()),
                                        "why", words.line("staff.why-" + slug(failed.trouble())),
                                        "detail", detail(failed)))))))
                .orElse(List.of());
    }

    /** The platform's own words, or the kind of trouble where it has none. */
    private static String detail(Failed failed) {
        return failed.detail().isBlank() ? slug(failed.trouble()) : failed.detail();
    }

    private static String slug(Trouble trouble) {
        return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
