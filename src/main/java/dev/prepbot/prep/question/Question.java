package dev.prepbot.prep.question;

import java.util.List;
import java.util.Optional;

/**
 * One interview question with all that is needed to ask it, to grade an answer and to learn from it.
 *
 * @param id its stable name
 * @param prompt the question as an interviewer says it, in the bank's small markup
 * @param placing topic, level, kind, stages and tags
 * @param keyPoints 3 to 8 statements that a full answer makes
 * @param guidance hint, model answer, pitfalls, follow-ups
 * @param quiz its multiple-choice form, where it has one
 * @param sources where its facts can be checked
 * @param exercise a program to write or code to review, where the question is about one
 */
public record Question(
        QuestionId id,
        String prompt,
        Placing placing,
        List<KeyPoint> keyPoints,
        Guidance guidance,
        Optional<Choices> quiz,
        List<Source> sources,
        Optional<Exercise> exercise) {

    public Question {
        keyPoints = List.copyOf(keyPoints);
        sources = List.copyOf(sources);
    }

    /** A question to be talked about alone. */
    public Question(
            QuestionId id,
            String prompt,
            Placing placing,
            List<KeyPoint> keyPoints,
            Guidance guidance,
            Optional<Choices> quiz,
            List<Source> sources) {
        this(id, prompt, placing, keyPoints, guidance, quiz, sources, Optional.empty());
    }

    /** All that the person sees who is asked, in the bank's small markup. */
    public String asked() {
        return exercise.map(work -> prompt.strip() + "\n\n" + work.asked()).orElse(prompt);
    }

    public Topic topic() {
        return placing.topic();
    }

    public Level level() {
        return placing.level();
    }
}
