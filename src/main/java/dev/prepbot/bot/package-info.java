/** Commands and conversation flows: one turn at a time, decided, committed, then spoken. */
@NullMarked
package dev.prepbot.bot;

import org.jspecify.annotations.NullMarked;
