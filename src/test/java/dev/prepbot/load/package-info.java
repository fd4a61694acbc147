/** The load driver: calls made in closed and open loops against a process of its own, and what they took. */
@NullMarked
package dev.prepbot.load;

import org.jspecify.annotations.NullMarked;
