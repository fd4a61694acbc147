/** Pictures as values, with everything that stands in them already put into words, and the port that draws them. */
@NullMarked
package dev.prepbot.bot.picture;

import org.jspecify.annotations.NullMarked;
