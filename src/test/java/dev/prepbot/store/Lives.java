package dev.prepbot.store;

import static dev.prepbot.store.StoreContract.ADA;
import static dev.prepbot.store.StoreContract.BOB;
import static dev.prepbot.store.StoreContract.HALL;
import static dev.prepbot.store.StoreContract.NOON;
import static dev.prepbot.store.StoreContract.YARD;

import dev.prepbot.bot.Records;
import dev.prepbot.chat.Audience;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ReplyHandle;
import dev.prepbot.chat.ServerId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.Asking;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.asking.Mode;
import dev.prepbot.prep.board.Membership;
import dev.prepbot.prep.daily.Delivery;
import dev.prepbot.prep.daily.DeliveryKey;
import dev.prepbot.prep.daily.How;
import dev.prepbot.prep.daily.Reveal;
import dev.prepbot.prep.daily.Schedule;
import dev.prepbot.prep.daily.ScheduleId;
import dev.prepbot.prep.daily.Standing;
import dev.prepbot.prep.daily.What;
import dev.prepbot.prep.daily.When;
import dev.prepbot.prep.daily.Where;
import dev.prepbot.prep.goal.Goal;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent;
import dev.prepbot.prep.interview.Next;
import dev.prepbot.prep.interview.Samples;
import dev.prepbot.prep.interview.Venue;
import dev.prepbot.prep.model.Budget;
import dev.prepbot.prep.model.Consent;
import dev.prepbot.prep.model.ModelUse;
import dev.prepbot.prep.practice.Report;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.question.Wish;
import dev.prepbot.prep.quiz.QuizSamples;
import dev.prepbot.prep.quiz.Vote;
import dev.prepbot.prep.reminder.Reminding;
import dev.prepbot.prep.review.Rating;
import dev.prepbot.prep.server.ServerSettings;
import dev.prepbot.prep.server.Stay;
import dev.prepbot.prep.server.Track;
import dev.prepbot.prep.settings.Preferences;
import dev.prepbot.prep.streak.Aid;
import dev.prepbot.prep.streak.Day;
import dev.prepbot.prep.streak.DaysOff;
import dev.prepbot.prep.streak.Streak;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A store in which Ada was met in one server alone, and Bob in that one and another; Ada left a trace everywhere. */
final class Lives {

    static final ServerId SERVER = new ServerId("slack", "T1");

    private static final ServerId ELSEWHERE = new ServerId("discord", "9");
    private static final PlaceId THREAD = new PlaceId("slack", "C1/7");
    private static final PlaceId PAGE = new PlaceId("slack", "home/U1");
    private static final LocalDate DAY = LocalDate.parse("2030-03-31");

    private Lives() {}

    static void fill(Records records) {
        records.firstSeen(new DeliveryId("d1"), NOON);
        server(records);
        schedules(records);
        questions(records);
        practice(records, ADA);
        practice(records, BOB);
        interview(records);
        quizzes(records);
        errands(records);
        records.homes().opened(ADA, NOON);
    }

    private static void server(Records records) {
        records.members().seen(ADA, SERVER, NOON);
        records.members().seen(BOB, SERVER, NOON);
        records.members().seen(BOB, ELSEWHERE, NOON);
        records.places().note(HALL, SERVER);
        records.places().note(THREAD, SERVER);
        records.places().note(YARD, ELSEWHERE);
        records.tracks().put(HALL, new Track(Set.of(new Topic("java")), Optional.empty()));
        records.stays().put(SERVER, new Stay(true, Optional.empty()));
        records.servers()
                .put(SERVER, ServerSettings.NONE.withStaff(Optional.of(HALL)).withOwner(ADA));
    }

    private static void schedules(Records records) {
        var pings = new How(new Ping.People(Set.of(ADA, BOB)), false, Optional.empty());
        for (var who : Set.of(ADA, BOB)) {
            var id = new ScheduleId("s-" + (who.equals(ADA) ? "a" : "b"));
            records.schedules()
                    .add(
                            new Schedule(
                                    id,
                                    new Where(SERVER, HALL),
                                    new When(LocalTime.NOON, ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class)),
                                    What.ANYTHING,
                                    pings,
                                    Standing.from(NOON)),
                            who);
            var key = DeliveryKey.scheduled(id, DAY);
            records.deliveries().claim(Delivery.claimed(key, HALL, new AskingId("daily"), NOON));
            records.reveals().await(new Reveal(key, HALL, NOON));
        }
    }

    private static void questions(Records records) {
        asking(records, "daily", Mode.DAILY, HALL, Optional.empty());
        asking(records, "own", Mode.DAILY, PAGE, Optional.of(ADA));
        asking(records, "a1", Mode.PRACTICE, HALL, Optional.of(ADA));
        asking(records, "b1", Mode.PRACTICE, YARD, Optional.of(BOB));
        records.askings().fixDaily(HALL, DAY, new AskingId("daily"));
        records.askings().fixDaily(PAGE, DAY, new AskingId("own"));
    }

    private static void asking(Records records, String id, Mode mode, PlaceId place, Optional<PersonId> only) {
        records.askings().add(new Asking(new AskingId(id), new QuestionId("heap"), mode, place, Wish.ANY, only, NOON));
    }

    private static void practice(Records records, PersonId person) {
        var attempt = records.attempts().append(AttemptsContract.attempt(person, "daily", "an answer"));
        records.selfChecks().append(SelfChecksContract.check(attempt, Set.of(0, 1)));
        records.reviews().change(person, attempt.question(), attempt.id(), Rating.HARD, NOON);
        records.reviews().cap(person, 3);
        records.saved().add(person, attempt.question(), NOON);
        records.sharedAnswers().share(attempt, NOON);
        records.boards().join(SERVER, Membership.named(person, "name", NOON));
        records.goals().put(person, new Goal(Optional.of(3), Optional.empty()));
        records.reports().add(new Report(person, attempt.question(), Optional.of(SERVER), "a slip", NOON));
        records.streaks()
                .put(
                        person,
                        new Streak(
                                1,
                                1,
                                Optional.of(new Day(DAY, ZoneId.of("Europe/Berlin"))),
                                Aid.NONE,
                                DaysOff.NONE,
                                1));
        records.streaks().rest(person, new DaysOff.Setting(NOON, Set.of(DayOfWeek.SUNDAY), Optional.empty()));
        records.reminders().put(Reminding.none(person, ZoneId.of("Europe/Berlin"), Locale.ENGLISH));
        records.preferences().put(person, Preferences.NONE.withZone(ZoneId.of("Europe/Berlin")));
        records.drafts().put(person, new AskingId("daily"), "half an ans");
        model(records, person);
    }

    private static void model(Records records, PersonId person) {
        records.models().put(SERVER, new Consent.Given("model.example"), NOON);
        records.models().put(person, new Consent.Refused(), NOON);
        var use = new ModelUse(
                new DeliveryId(person.equals(ADA) ? "m-a" : "m-b"),
                new ModelUse.On<>(person, DAY),
                Optional.of(new ModelUse.On<>(SERVER, DAY)),
                NOON);
        records.models().spend(use, Budget.STANDARD);
    }

    private static void interview(Records records) {
        var opening = Samples.opening("i1", Samples.question("heap", "fundamentals"));
        var opened = new InterviewEvent.Opened(new Venue.OwnThread(THREAD));
        records.interviews().put(((Next.Went<Interview>) opening.next(opened, NOON)).to());
    }

    private static void quizzes(Records records) {
        var quiz = QuizSamples.forEveryone("z1");
        records.quizzes().begin(quiz, QuizSamples.rounds());
        records.quizVotes().put(quiz.id(), new Vote(ADA, 0, 1, NOON));
        records.quizVotes().put(quiz.id(), new Vote(BOB, 0, 1, NOON));
        var alone = QuizSamples.alone("z2");
        records.quizzes().begin(alone, QuizSamples.rounds());
        records.quizVotes().put(alone.id(), new Vote(ADA, 0, 1, NOON));
    }

    private static void errands(Records records) {
        var words = Message.of(new Span.Plain("words"));
        add(
                records,
                "mine",
                Optional.of(ADA),
                new Intention.Reply(new ReplyHandle("slack", "secret"), Audience.JUST_YOU, words));
        records.outbox().hold("mine");
        add(records, "told", Optional.empty(), new Intention.Tell(ADA, words));
        add(records, "thread", Optional.empty(), new Intention.Post(THREAD, words, new Ping.Nobody()));
        add(records, "both", Optional.empty(), new Intention.Post(YARD, words, new Ping.People(Set.of(ADA, BOB))));
        add(records, "bobs", Optional.of(BOB), new Intention.Tell(BOB, words));
        records.outbox().hold("bobs");
    }

    private static void add(Records records, String id, Optional<PersonId> forWhom, Intention intention) {
        records.outbox().add(new Errand(id, intention), forWhom, NOON);
    }
}
