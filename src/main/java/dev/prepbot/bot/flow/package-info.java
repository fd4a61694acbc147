/** The conversations, one class each: what a command, press, form or text leads to. */
@NullMarked
package dev.prepbot.bot.flow;

import org.jspecify.annotations.NullMarked;
