/** Spaced review: what a person remembers of each question they answered, and when it comes again. */
@NullMarked
package dev.prepbot.prep.review;

import org.jspecify.annotations.NullMarked;
