/** Finding something to learn from: the search, a discussion's own question, and the guides. */
@NullMarked
package dev.prepbot.bot.flow.find;

import org.jspecify.annotations.NullMarked;
