/** How a person has done so far. */
@NullMarked
package dev.prepbot.prep.progress;

import org.jspecify.annotations.NullMarked;
