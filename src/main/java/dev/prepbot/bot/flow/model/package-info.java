/** Grading by a language model where that is allowed, and what people say about allowing it. */
@NullMarked
package dev.prepbot.bot.flow.model;

import org.jspecify.annotations.NullMarked;
