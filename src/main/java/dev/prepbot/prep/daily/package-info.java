/** Questions posted by the calendar: when a schedule posts, and what became of each post. */
@NullMarked
package dev.prepbot.prep.daily;

import org.jspecify.annotations.NullMarked;
