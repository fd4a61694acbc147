/** What is done with plain text, whatever it is about. */
@NullMarked
package dev.prepbot.prep.text;

import org.jspecify.annotations.NullMarked;
