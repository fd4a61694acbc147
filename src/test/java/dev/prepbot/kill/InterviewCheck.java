package dev.prepbot.kill;

import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.PersonId;
import dev.prepbot.kill.Entry.What;
import dev.prepbot.store.SqliteLedger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks whether every interview asked each question once, or as often as it was asked to, and came to its scorecard. */
final class InterviewCheck {

    private static final Set<String> AGAIN = Set.of(Interviewing.RESUME, Interviewing.REPEAT);

    private final Story story;
    private final SqliteLedger ledger;
    private final Violations violations;

    InterviewCheck(Story story, SqliteLedger ledger, Violations violations) {
        this.story = story;
        this.ledger = ledger;
        this.violations = violations;
    }

    /** @param over whether everyone has finished */
    void run(boolean over) {
        var threads = new HashMap<String, Set<String>>();
        var asked = new HashMap<String, Integer>();
        var scorecards = new HashMap<String, Integer>();
        for (var post : story.posts) {
            Cards.token(post.message(), Interviewing.ANSWER).ifPresent(token -> {
                asked.merge(token.part(0) + " question " + token.part(1), 1, Integer::sum);
                threads.computeIfAbsent(post.place(), place -> new HashSet<>()).add(token.part(0));
            });
            if (Cards.isScorecard(post.message())) {
                scorecards.merge(post.place(), 1, Integer::sum);
            }
        }
        var wanted = repeats();
        asked.forEach((question, times) -> {
            int most = 1 + wanted.getOrDefault(question.substring(0, question.indexOf(' ')), 0);
            if (times > most) {
                violations.add(Violations.Sort.DOUBLED, "asked " + times + " times: interview " + question);
            }
        });
        scorecards.forEach((place, times) -> {
            if (times > 1) {
                violations.add(Violations.Sort.DOUBLED, times + " scorecards in " + place);
            }
        });
        if (over) {
            threads.keySet().stream()
                    .filter(place -> !scorecards.containsKey(place))
                    .forEach(place -> violations.add(Violations.Sort.LOST, "no scorecard in " + place));
            running().forEach(person -> violations.add(Violations.Sort.LOST, "interview not finished: " + person));
        }
    }

    /** How often each interview was asked to go on, after which it may put its question again. */
    private Map<String, Integer> repeats() {
        var times = new HashMap<String, Integer>();
        story.facts.values().stream()
                .filter(told -> told.act.what() == What.STEP)
                .map(told -> ActionToken.read(told.act.text()))
                .filter(token -> AGAIN.contains(token.action()))
                .forEach(token -> times.merge(token.part(0), 1, Integer::sum));
        return times;
    }

    private List<String> running() {
        var people = story.facts.values().stream()
                .map(told -> told.act.person())
                .distinct()
                .toList();
        return ledger.read(records -> people.stream()
                .filter(person -> records.interviews()
                        .running(new PersonId(Places.PLATFORM, person))
                        .isPresent())
                .toList());
    }
}
