/** The command line: what can be typed behind {@code prepbot}, and what is printed for it. */
@NullMarked
package dev.prepbot.app.cli;

import org.jspecify.annotations.NullMarked;
