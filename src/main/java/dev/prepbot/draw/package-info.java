/** Pictures as PNG, drawn by Java2D with a font of our own; the only place that knows of AWT. */
@NullMarked
package dev.prepbot.draw;

import org.jspecify.annotations.NullMarked;
