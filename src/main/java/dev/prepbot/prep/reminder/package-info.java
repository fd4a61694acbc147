/** Reminders by direct message: what a person wants to be reminded of, and when that is due. */
@NullMarked
package dev.prepbot.prep.reminder;

import org.jspecify.annotations.NullMarked;
