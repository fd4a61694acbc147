package dev.prepbot.bank;

import java.util.List;

/** A rule of good questions that goes beyond their form. */
@FunctionalInterface
interface Check {

    /** What offends the rule; the questions are all in order in their form. */
    List<Problem> of(List<Sourced> questions);
}
