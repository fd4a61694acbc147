/** A question put to someone somewhere, so that its buttons outlive a restart. */
@NullMarked
package dev.prepbot.prep.asking;

import org.jspecify.annotations.NullMarked;
