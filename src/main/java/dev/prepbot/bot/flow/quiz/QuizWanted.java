package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.quiz.Pace;
import dev.prepbot.prep.quiz.QuizMode;
import dev.prepbot.prep.quiz.QuizQuestions;
import dev.prepbot.prep.settings.Preferences;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What kind of quiz someone asked for.
 *
 * @param topic only this topic; what the place is about where they said nothing
 * @param level this level first; likewise
 * @param rounds how many questions
 * @param perRound how long each is open
 */
record QuizWanted(Optional<Topic> topic, Optional<Level> level, QuizMode mode, int rounds, Duration perRound) {

    static QuizWanted of(Turn turn, Optional<Topic> topic, Map<String, String> options) {
        boolean direct = turn.at().place().kind() == Place.Kind.DIRECT;
        var mode = Slug.find(QuizMode.class, options.getOrDefault("mode", "")).orElse(QuizMode.CHANNEL);
        return new QuizWanted(
                topic,
                Slug.find(Level.class, options.getOrDefault("level", "")),
                direct ? QuizMode.SOLO : mode,
                number(options, "rounds", Pace.USUAL),
                Duration.ofSeconds(number(options, "seconds", Pace.USUAL_SECONDS)));
    }

    private static int number(Map<String, String> options, String name, int usual) {
        return Optional.ofNullable(options.get(name)).map(Integer::parseInt).orElse(usual);
    }

    boolean solo() {
        return mode == QuizMode.SOLO;
    }

    /** The questions for it; where nobody named a topic and the usual ones have none, any that fit. */
    List<Question> draw(Turn turn, Records records, Bank bank, RandomGenerator random) {
        var alone = solo() ? Optional.of(turn.person()) : Optional.<PersonId>empty();
        var history = records.quizzes().asked(turn.place(), alone);
        var drawn = questions(turn, records).draw(bank, rounds, history, random);
        return drawn.isEmpty() && topic.isEmpty()
                ? new QuizQuestions(Set.of(), level).draw(bank, rounds, history, random)
                : drawn;
    }

    /** What was asked for, else what the place is about, else for one alone what they prepare. */
    private QuizQuestions questions(Turn turn, Records records) {
        var track = records.tracks().of(turn.place());
        var usual = track.over(solo() ? turn.preferences() : Preferences.NONE);
        return new QuizQuestions(topic.map(Set::of).orElse(usual.topics()), level.or(usual::level));
    }
}
