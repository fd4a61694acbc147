/** What a person set out to do, and how far they are. */
@NullMarked
package dev.prepbot.prep.goal;

import org.jspecify.annotations.NullMarked;
