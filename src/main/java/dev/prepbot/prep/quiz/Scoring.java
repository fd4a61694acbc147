package dev.prepbot.prep.quiz;

import dev.prepbot.chat.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What votes earn, by the rules that {@code /quiz rules} publishes: points for a right answer, and a bonus for each right
 * answer before it without a break, up to a limit. Speed earns nothing, so that a slow phone costs nothing; a wrong answer
 * costs nothing either.
 */
public final class Scoring {

    /** What a right answer earns. */
    public static final int RIGHT = 10;

    /** What each right answer without a break before it adds. */
    public static final int IN_A_ROW = 2;

    /** The most that right answers before it add. */
    public static final int MOST_IN_A_ROW = 6;

    private final List<Integer> answers;
    private final List<Vote> votes;

    /**
     * The scoring of one quiz.
     *
     * @param answers the right option of each round
     * @param votes all votes, one for each person in each round
     */
    public Scoring(List<Integer> answers, List<Vote> votes) {
        this.answers = List.copyOf(answers);
        this.votes = List.copyOf(votes);
    }

    /** What each vote of a round earns. */
    public List<Earned> of(int round) {
        var steps = streaksBefore(round);
        return in(round).stream()
                .map(vote -> right(vote)
                        ? new Earned(
                                vote,
                                true,
                                points(steps.stream()
                                        .filter(step -> step.contains(vote.person()))
                                        .count()))
                        : new Earned(vote, false, 0))
                .toList();
    }

    /** Whose right vote of a round was the earliest. */
    public Optional<Vote> fastest(int round) {
        return in(round).stream().filter(this::right).min(Comparator.comparing(Vote::at));
    }

    /** What a right answer earns after some right ones without a break. */
    static int points(long before) {
        return RIGHT + (int) Math.min(MOST_IN_A_ROW, before * IN_A_ROW);
    }

    /** Who was right in the round before, in the two rounds before, and so on, as far as it makes a difference. */
    private List<Set<PersonId>> streaksBefore(int round) {
        var steps = new ArrayList<Set<PersonId>>();
        for (int at = round - 1; at >= 0 && steps.size() * IN_A_ROW < MOST_IN_A_ROW; at--) {
            var then = new HashSet<PersonId>();
            in(at).stream().filter(this::right).map(Vote::person).forEach(then::add);
            if (!steps.isEmpty()) {
                then.retainAll(steps.get(steps.size() - 1));
            }
            steps.add(then);
        }
        return steps;
    }

    private List<Vote> in(int round) {
        return votes.stream().filter(vote -> vote.round() == round).toList();
    }

    private boolean right(Vote vote) {
        return answers.get(vote.round()) == vote.choice();
    }
}
