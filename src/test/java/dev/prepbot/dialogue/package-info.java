/** Conversations as tests: scripts that play on any platform, and the simulated platform they play on first. */
@NullMarked
package dev.prepbot.dialogue;

import org.jspecify.annotations.NullMarked;
