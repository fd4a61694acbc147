/** Reminders as people see them: what they chose, what they are told and what they do about it. */
@NullMarked
package dev.prepbot.bot.flow.reminder;

import org.jspecify.annotations.NullMarked;
