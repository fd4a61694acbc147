/** Mock interviews: what they consist of, how they go on, which questions they ask and what they show in the end. */
@NullMarked
package dev.prepbot.prep.interview;

import org.jspecify.annotations.NullMarked;
