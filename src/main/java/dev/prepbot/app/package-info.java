/** The program: command line, configuration, wiring, start and stop. */
@NullMarked
package dev.prepbot.app;

import org.jspecify.annotations.NullMarked;
