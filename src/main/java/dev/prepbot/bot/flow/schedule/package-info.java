/** What the admins of a server set up, and what schedules then do by themselves. */
@NullMarked
package dev.prepbot.bot.flow.schedule;

import org.jspecify.annotations.NullMarked;
