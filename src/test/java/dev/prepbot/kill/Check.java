package dev.prepbot.kill;

import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.PersonId;
import dev.prepbot.kill.Entry.What;
import dev.prepbot.kill.Story.Told;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.store.SqliteLedger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what people did and were told with what the store has, while no bot runs. */
final class Check {

    private final Story story;
    private final SqliteLedger ledger;
    private final Violations violations;
    private boolean over;

    Check(Story story, SqliteLedger ledger, Violations violations) {
        this.story = story;
        this.ledger = ledger;
        this.violations = violations;
    }

    /** @param over whether everyone has come back for what was held for them */
    void run(boolean over) {
        this.over = over;
        story.complaints.forEach(complaint -> violations.add(Violations.Sort.LOST, complaint));
        story.complaints.clear();
        answers();
        questions();
        replies();
        streaks();
        outbox();
    }

    /** Every acknowledged answer is in the log, none is there twice, and nothing is there that nobody sent. */
    private void answers() {
        var kept = attempts();
        for (var told : story.facts.values()) {
            if (told.act.what() == What.ANSWER) {
                int times = kept.getOrDefault(told.act.text(), 0);
                kept.remove(told.act.text());
                if (times > 1) {
                    violations.add(Violations.Sort.DOUBLED, "kept " + times + " times: " + told.act);
                } else if (times == 0 && !told.answers.isEmpty() && !rests(told)) {
                    violations.add(Violations.Sort.LOST, "acknowledged and not kept: " + told.act);
                } else if (times == 1 && told.answers.isEmpty() && mustBeTold(told)) {
                    violations.add(Violations.Sort.LOST, "kept and never answered: " + told.act);
                }
            }
        }
        kept.keySet().forEach(text -> violations.add(Violations.Sort.DOUBLED, "nobody sent this: " + text));
    }

    private Map<String, Integer> attempts() {
        var kept = new HashMap<String, Integer>();
        var people =
                story.facts.values().stream().map(told -> told.act.person()).collect(Collectors.toSet());
        for (var person : people) {
            var id = new PersonId(Places.PLATFORM, person);
            ledger.read(records -> records.attempts().of(id)).stream()
                    .map(Attempt::answer)
                    .forEach(text -> kept.merge(text, 1, Integer::sum));
            followUps(id).forEach(text -> kept.merge(text, 1, Integer::sum));
        }
        return kept;
    }

    /** What was said to follow-ups, which interviews keep. */
    private List<String> followUps(PersonId person) {
        return ledger.read(records -> Stream.concat(
                        records.interviews().finished(person, Integer.MAX_VALUE).stream(),
                        records.interviews().running(person).stream())
                .flatMap(interview -> interview.questions().stream())
                .flatMap(posed -> posed.result() instanceof Posed.Result.Answered answered
                        ? Stream.of(answered.words())
                        : Stream.empty())
                .filter(words -> !words.isEmpty())
                .toList());
    }

    /** Every question that was put is known to the store, and a question of one's own is put once. */
    private void questions() {
        var put = new HashSet<String>();
        for (var told : story.facts.values()) {
            if (told.act.what() == What.ASK) {
                told.answers.forEach(answer -> Cards.asking(answer).ifPresent(asking -> {
                    if (!put.add(asking) && !told.act.text().equals("daily")) {
                        violations.add(Violations.Sort.DOUBLED, "put twice: " + told.act);
                    }
                }));
            }
        }
        var unknown = ledger.read(records -> put.stream()
                .filter(asking -> records.askings().find(new AskingId(asking)).isEmpty())
                .toList());
        unknown.forEach(asking -> violations.add(Violations.Sort.LOST, "put and not kept: asking " + asking));
    }

    /** No fact is answered twice, and each that was handled is answered. */
    private void replies() {
        var silent = new ArrayList<Told>();
        for (var told : story.facts.values()) {
            if (told.act.what() == What.OPEN || rests(told)) {
                continue;
            }
            if (told.answers.size() > 1) {
                violations.add(Violations.Sort.DOUBLED, told.answers.size() + " answers to " + told.act);
            }
            if (told.answers.isEmpty() && mustBeTold(told)) {
                silent.add(told);
            }
        }
        var handled = handled(silent.stream().map(told -> told.act.delivery()).collect(Collectors.toSet()));
        handled.forEach(fact -> violations.add(Violations.Sort.LOST, "handled and never answered: " + fact));
    }

    /** Whether it was not taken because an interview rests, which is said together with where the words are. */
    private static boolean rests(Told told) {
        return told.answers.stream().anyMatch(answer -> Cards.has(answer, Interviewing.RESUME));
    }

    /** Whether an answer must have been shown by now, and not only at the next visit. */
    private boolean mustBeTold(Told told) {
        return over || !story.owes(told);
    }

    /** Which of these deliveries the store has noted. */
    private Set<String> handled(Collection<String> deliveries) {
        var noted = new HashSet<String>();
        try {
            ledger.turn(records -> {
                        deliveries.stream()
                                .filter(delivery -> !records.firstSeen(
                                        new DeliveryId(Places.PLATFORM + "-" + delivery), Instant.EPOCH))
                                .forEach(noted::add);
                        throw new Undone();
                    })
                    .join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof Undone)) {
                throw e;
            }
        }
        return noted;
    }

    private void streaks() {
        int wrong = ledger.rebuildStreaks().join();
        if (wrong > 0) {
            violations.add(Violations.Sort.LOST, wrong + " streaks differ from the log of answers");
        }
    }

    private void outbox() {
        List<String> left = ledger.read(records -> records.outbox().pending().stream()
                .map(errand -> errand.id() + " " + errand.intention().getClass().getSimpleName())
                .toList());
        left.forEach(errand -> violations.add(Violations.Sort.LOST, "still in the outbox: " + errand));
    }

    /** Ends a turn so that nothing of it is kept. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
