package dev.prepbot.dialogue;

import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.prep.question.Bank;

/** What the scripts of interviews need of a platform besides its people. */
interface InterviewProps extends AutoCloseable {

    /** A platform whose question bank is {@link SampleBank#interview()} at first. */
    Theatre theatre();

    /** Replaces the question bank. */
    void reload(Bank changed);

    /** Lets no thread be opened from now on. */
    void threadsFailWith(Trouble trouble);

    /** Lets nothing be posted from now on, as in a thread that was deleted. */
    void threadsAreLost();

    /** Lets no reply arrive from now on. */
    void repliesExpire();

    /** Leaves it uncertain whether the next question was posted, as a crash does. */
    void nextQuestionIsUncertain();

    /** Ends all trouble. */
    void allIsWell();

    @Override
    void close();
}
