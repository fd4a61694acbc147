/** The whole program as people meet it. */
@NullMarked
package dev.prepbot.app;

import org.jspecify.annotations.NullMarked;
