/** What people say of their own answers. */
@NullMarked
package dev.prepbot.bot.flow.check;

import org.jspecify.annotations.NullMarked;
