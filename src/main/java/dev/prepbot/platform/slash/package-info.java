/** Reads commands that were typed as a line of text, for platforms that pass them on as text. */
@NullMarked
package dev.prepbot.platform.slash;

import org.jspecify.annotations.NullMarked;
