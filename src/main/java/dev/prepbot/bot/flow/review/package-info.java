/** Spaced review as people meet it. */
@NullMarked
package dev.prepbot.bot.flow.review;

import org.jspecify.annotations.NullMarked;
