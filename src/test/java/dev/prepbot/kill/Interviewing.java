package dev.prepbot.kill;

import dev.prepbot.chat.Message;
import dev.prepbot.kill.Entry.What;
import dev.prepbot.kill.Screen.Said;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How one person takes mock interviews: a few steps at each visit, over crashes and days. */
final class Interviewing {

    static final String ANSWER = "interview-answer";
    static final String RESUME = "interview-resume";
    static final String REPEAT = "interview-repeat";

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final int MOST_STEPS = 20;

    private final Seat seat;
    private final Screen screen;
    private final Random random;
    private final Supplier<String> words;

    /** The question that is to be answered next; empty while none is known. */
    private Optional<Said> card = Optional.empty();

    /** Whether something was done of which it is not known what came of it. */
    private boolean unsure;

    /** The number of the latest message that was read. */
    private int read;

    /** @param words makes an answer */
    Interviewing(Seat seat, Screen screen, Random random, Supplier<String> words) {
        this.seat = seat;
        this.screen = screen;
        this.random = random;
        this.words = words;
    }

    /** Begins an interview, or goes on with it. */
    void step() {
        if (card.isEmpty()) {
            begin();
        } else {
            goOn(card.get());
        }
    }

    /** Goes on until none is under way. */
    void finish() {
        for (int steps = 0; (card.isPresent() || unsure) && steps < MOST_STEPS; steps++) {
            step();
        }
        if (card.isPresent() || unsure) {
            seat.complains("an interview cannot be finished");
        }
    }

    /** Asks for an interview; the bot offers to go on if one is under way. */
    private void begin() {
        int before = screen.latest();
        var said = seat.uses(What.STEP, Places.LOBBY, "mock start", Map.of("questions", "" + (1 + random.nextInt(4))));
        unsure = said.isEmpty();
        if (unsure) {
            return;
        }
        boolean offered = Cards.has(said.get(), REPEAT) || Cards.has(said.get(), RESUME);
        if (!offered) {
            // A scorecard that a crash held back belongs to an earlier interview.
            read = Math.max(read, before);
        }
        if (!offered || asksAgain(Places.LOBBY, said.get())) {
            awaitNext(Cards::isInterviewQuestion);
        }
    }

    /** Presses what goes on with an interview; false if it is not known what came of it. */
    private boolean asksAgain(String place, Message on) {
        unsure = seat.presses(What.STEP, place, on, Cards.has(on, REPEAT) ? REPEAT : RESUME)
                .flatMap(Act::said)
                .isEmpty();
        return !unsure;
    }

    private void goOn(Said question) {
        switch (random.nextInt(8)) {
            case 0 -> seat.presses(What.STEP, question.place(), question.message(), "interview-hint");
            case 1 -> pause(question);
            case 2 ->
                after(
                        seat.presses(What.STEP, question.place(), question.message(), "interview-skip")
                                .flatMap(Act::said),
                        question);
            default -> answer(question);
        }
    }

    private void answer(Said question) {
        var pressed = seat.presses(What.OPEN, question.place(), question.message(), ANSWER);
        var form = pressed.flatMap(Act::opened);
        after(
                form.isPresent()
                        ? seat.sends(What.ANSWER, question.place(), form.get(), words.get())
                        : pressed.flatMap(Act::said),
                question);
    }

    private void pause(Said question) {
        after(
                seat.presses(What.STEP, question.place(), question.message(), "interview-pause")
                        .flatMap(Act::said),
                question);
    }

    /** What to do after a step: wait for the next question or the scorecard, unless the interview rests. */
    private void after(Optional<Message> said, Said question) {
        card = Optional.empty();
        if (said.isEmpty()) {
            unsure = true;
        } else if (!Cards.has(said.get(), RESUME) || asksAgain(question.place(), said.get())) {
            awaitNext(message -> Cards.isInterviewQuestion(message) || Cards.isScorecard(message));
        }
    }

    private void awaitNext(Predicate<Message> wanted) {
        var next = screen.await(
                said -> said.number() > read
                        && screen.placesOf(seat.name()).contains(said.place())
                        && wanted.test(said.message()),
                PATIENCE);
        if (next.isEmpty()) {
            seat.complains("an interview does not go on");
        }
        next.ifPresent(said -> read = said.number());
        card = next.filter(said -> Cards.isInterviewQuestion(said.message()));
    }
}
