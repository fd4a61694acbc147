package dev.prepbot.prep.interview;

import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Pool;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Rotation;
import dev.prepbot.prep.question.Stage;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Chooses the questions of an interview: what suits the stage and level first, then what comes near; new to the person
 * before known, from as many topics as there are.
 */
public final class QuestionChoice {

    private static final Set<Kind> ANSWERS = Set.copyOf(EnumSet.complementOf(EnumSet.of(Kind.REVERSE)));

    private final Bank bank;
    private final Wanted wanted;
    private final List<QuestionId> history;
    private final RandomGenerator random;
    private final Set<Question> chosen = new LinkedHashSet<>();

    private QuestionChoice(Bank bank, Wanted wanted, List<QuestionId> history, RandomGenerator random) {
        this.bank = bank;
        this.wanted = wanted;
        this.history = List.copyOf(history);
        this.random = random;
    }

    /**
     * The questions in the order in which to ask them; fewer than wanted where the bank has no more that come near.
     *
     * @param history the questions asked of the person before, latest first
     */
    public static List<Question> of(Bank bank, Wanted wanted, List<QuestionId> history, RandomGenerator random) {
        return new QuestionChoice(bank, wanted, history, random).choose();
    }

    private List<Question> choose() {
        var recipe = Recipe.of(wanted.stage());
        boolean closing = recipe.yourQuestions() && wanted.questions() > 1;
        fill(wanted.questions() - (closing ? 1 : 0), pools(recipe.kinds(), ANSWERS));
        if (closing) {
            fill(chosen.size() + 1, pools(Set.of(Kind.REVERSE), Set.of(Kind.REVERSE)));
        }
        return List.copyOf(chosen);
    }

    private void fill(int upTo, List<Pool> pools) {
        for (var pool : pools) {
            while (chosen.size() < upTo && drawFrom(pool)) {
                // One more was chosen.
            }
        }
    }

    private boolean drawFrom(Pool pool) {
        var left = bank.in(pool).stream()
                .filter(question -> !chosen.contains(question))
                .toList();
        var drawn = Rotation.next(leastUsedTopics(newOnes(left)), history, random);
        drawn.ifPresent(chosen::add);
        return drawn.isPresent();
    }

    private List<Question> newOnes(List<Question> questions) {
        var asked = new HashSet<>(history);
        var fresh = questions.stream()
                .filter(question -> !asked.contains(question.id()))
                .toList();
        return fresh.isEmpty() ? questions : fresh;
    }

    private List<Question> leastUsedTopics(List<Question> questions) {
        var uses = chosen.stream().collect(Collectors.groupingBy(Question::topic, Collectors.counting()));
        Function<Topic, Long> used = topic -> uses.getOrDefault(topic, 0L);
        long least = questions.stream()
                .mapToLong(question -> used.apply(question.topic()))
                .min()
                .orElse(0);
        return questions.stream()
                .filter(question -> used.apply(question.topic()) == least)
                .toList();
    }

    /** From the very stage and level outwards: other levels, other kinds at the stage, then other stages. */
    private List<Pool> pools(Set<Kind> kinds, Set<Kind> otherKinds) {
        var pools = new ArrayList<Pool>();
        levels().forEach(level -> pools.add(pool(level, Optional.of(wanted.stage()), kinds)));
        levels().forEach(level -> pools.add(pool(level, Optional.of(wanted.stage()), otherKinds)));
        levels().forEach(level -> pools.add(pool(level, Optional.empty(), kinds)));
        return pools;
    }

    private static Pool pool(Level level, Optional<Stage> stage, Set<Kind> kinds) {
        return new Pool(Set.of(), Optional.of(level), stage, kinds);
    }

    /** The wanted level, then the others by their distance, the lower one first. */
    private List<Level> levels() {
        return switch (wanted.level()) {
            case JUNIOR -> List.of(Level.JUNIOR, Level.MID, Level.SENIOR);
            case MID -> List.of(Level.MID, Level.JUNIOR, Level.SENIOR);
            case SENIOR -> List.of(Level.SENIOR, Level.MID, Level.JUNIOR);
        };
    }
}
