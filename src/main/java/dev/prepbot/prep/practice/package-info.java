/** Practice on one's own: what comes next, what is saved for later, what is reported. */
@NullMarked
package dev.prepbot.prep.practice;

import org.jspecify.annotations.NullMarked;
