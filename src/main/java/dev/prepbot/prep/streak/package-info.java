/** Consecutive days with an answer, in the person's own zone. */
@NullMarked
package dev.prepbot.prep.streak;

import org.jspecify.annotations.NullMarked;
