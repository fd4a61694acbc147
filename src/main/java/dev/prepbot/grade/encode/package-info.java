/** The encoder: what gives every word of a text a vector that depends on its neighbours. */
@NullMarked
package dev.prepbot.grade.encode;

import org.jspecify.annotations.NullMarked;
