package dev.prepbot.kill;

import dev.prepbot.chat.Form;
import dev.prepbot.chat.Message;
import dev.prepbot.kill.Entry.What;
import dev.prepbot.prep.attempt.AnswerText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What one person comes to do: practise, answer the day's question, look at the streak, get things wrong. */
final class Visits {

    private static final String ANSWER = "answer";

    private static final List<String> BAD =
            List.of("   ", "!!! ... ???", "Durable \u0007 nonsense", "All or nothing. ".repeat(300));

    private static final List<String> WORDS =
            List.of("Atomic means all or nothing.", "It survives a crash.", "Unfinished work is hidden.", "No idea.");

    private final Seat seat;
    private final Random random;
    private final Interviewing interviewing;
    private int answers;

    Visits(Seat seat, Screen screen, Random random) {
        this.seat = seat;
        this.interviewing = new Interviewing(seat, screen, random, this::words);
        this.random = random;
    }

    /** One visit, whichever it is. */
    void visit() {
        switch (random.nextInt(9)) {
            case 6, 7, 8 -> interviewing.step();
            case 0 -> question("daily");
            case 1 -> look();
            case 2 -> seat.uses(What.LOOK, place(), "practice", Map.of("topic", "knitting"));
            default -> question("practice");
        }
    }

    /** Looks in, so that what is held is shown. */
    void look() {
        seat.uses(What.LOOK, place(), "streak", Map.of());
    }

    /** Brings to an end what takes several visits. */
    void finish() {
        interviewing.finish();
    }

    private void question(String command) {
        var place = place();
        var card = seat.uses(What.ASK, place, command, Map.of());
        if (card.isEmpty()) {
            return;
        }
        if (random.nextInt(4) == 0) {
            seat.presses(What.LOOK, place, card.get(), "hint");
        }
        if (random.nextInt(3) == 0) {
            badly(place, card.get());
        }
        var feedback = answer(place, card.get());
        if (feedback.isPresent() && random.nextInt(3) == 0) {
            seat.presses(What.ASK, place, feedback.get(), "next")
                    .flatMap(Act::said)
                    .ifPresent(next -> answer(place, next));
        }
    }

    private Optional<Message> answer(String place, Message card) {
        return seat.opens(place, card, ANSWER).flatMap(form -> seat.sends(What.ANSWER, place, form, words()));
    }

    /** An answer that nobody else and at no other time gives. */
    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + " So says " + seat.name() + " " + ++answers + ".";
    }

    private void badly(String place, Message card) {
        var text = BAD.get(random.nextInt(BAD.size()));
        seat.opens(place, card, ANSWER)
                .flatMap(form -> seat.sends(What.BAD_ANSWER, place, form, text))
                .flatMap(refusal -> seat.opens(place, refusal, ANSWER))
                .ifPresent(form -> expectDraft(form, text));
    }

    private void expectDraft(Form form, String typed) {
        var draft = form.fields().get(0).value();
        if (!typed.isBlank() && (draft.isEmpty() || !AnswerText.legible(typed).startsWith(draft))) {
            seat.complains("a draft was lost: " + draft);
        }
    }

    private String place() {
        return random.nextInt(3) == 0 ? Places.direct(seat.name()) : Places.LOBBY;
    }
}
