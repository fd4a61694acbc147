/** What a person sees of their own progress: statistics, answers, a goal. */
@NullMarked
package dev.prepbot.bot.flow.me;

import org.jspecify.annotations.NullMarked;
