/** What is kept about a person, shown, handed over and erased on their word. */
@NullMarked
package dev.prepbot.bot.flow.privacy;

import org.jspecify.annotations.NullMarked;
