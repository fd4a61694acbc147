/** Boards of servers, for those who want to be on them. */
@NullMarked
package dev.prepbot.bot.flow.board;

import org.jspecify.annotations.NullMarked;
