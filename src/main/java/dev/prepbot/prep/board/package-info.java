/** Who has how many points in a server, among those who chose to be shown. */
@NullMarked
package dev.prepbot.prep.board;

import org.jspecify.annotations.NullMarked;
