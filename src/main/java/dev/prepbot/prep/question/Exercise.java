package dev.prepbot.prep.question;

/** What a question hands over to work on, and how it comes out. */
public sealed interface Exercise permits CodingTask, CodeReview, Handout {

    /** What is handed over, in the bank's small markup. */
    String asked();
}
