package dev.prepbot.prep.quiz;

/** Something that happens to a quiz. */
public sealed interface QuizEvent {

    /** The message of a round stands where everyone sees it; the clock starts. */
    record Shown(int round) implements QuizEvent {}

    /** Someone chose an option of a round. */
    record Voted(int round) implements QuizEvent {}

    /**
     * The time of the state is up.
     *
     * @param voters how many people have voted in its round
     */
    record TimeUp(int voters) implements QuizEvent {}

    /** One who plays alone wants to go on. */
    record NextPressed() implements QuizEvent {}

    /** The host wants a break. */
    record PausePressed() implements QuizEvent {}

    /** The host wants to go on. */
    record ResumePressed() implements QuizEvent {}

    /** The host wants to end it. */
    record StopPressed() implements QuizEvent {}

    /** The bot cannot speak any more where it is held. */
    record PlaceLost() implements QuizEvent {}
}
