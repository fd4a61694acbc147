/** Graders that need a library. */
@NullMarked
package dev.prepbot.grade;

import org.jspecify.annotations.NullMarked;
