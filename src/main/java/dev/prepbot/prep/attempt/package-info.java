/** The append-only log of answers, from which everything else can be rebuilt. */
@NullMarked
package dev.prepbot.prep.attempt;

import org.jspecify.annotations.NullMarked;
