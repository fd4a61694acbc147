/** Practice as people meet it: the next question, what they saved, what they report. */
@NullMarked
package dev.prepbot.bot.flow.practice;

import org.jspecify.annotations.NullMarked;
