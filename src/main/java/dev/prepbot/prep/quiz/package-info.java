/** Quizzes: what they consist of, how they go on, what a right answer earns and who stands where. */
@NullMarked
package dev.prepbot.prep.quiz;

import org.jspecify.annotations.NullMarked;
