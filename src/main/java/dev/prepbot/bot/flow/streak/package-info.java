/** Streaks as people see them: the card, the rules, days off. */
@NullMarked
package dev.prepbot.bot.flow.streak;

import org.jspecify.annotations.NullMarked;
