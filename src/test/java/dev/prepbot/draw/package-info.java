/** Tests of the pictures. */
@NullMarked
package dev.prepbot.draw;

import org.jspecify.annotations.NullMarked;
