/** Quizzes: starting, voting, hosting, playing alone, and what everyone is shown. */
@NullMarked
package dev.prepbot.bot.flow.quiz;

import org.jspecify.annotations.NullMarked;
