/** What a group sees of its question of the day: who answered, what was shared, how it did together. */
@NullMarked
package dev.prepbot.bot.flow.daily;

import org.jspecify.annotations.NullMarked;
