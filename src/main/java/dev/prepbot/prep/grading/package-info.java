/** What an answer earned: which key points it covered, by which words. */
@NullMarked
package dev.prepbot.prep.grading;

import org.jspecify.annotations.NullMarked;
