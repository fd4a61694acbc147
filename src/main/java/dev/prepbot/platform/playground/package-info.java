/** A chat world in the browser, in which the bot can be tried with no account anywhere. */
@NullMarked
package dev.prepbot.platform.playground;

import org.jspecify.annotations.NullMarked;
