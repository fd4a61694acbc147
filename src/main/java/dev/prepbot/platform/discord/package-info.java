/** Discord, reached by JDA: facts come in by its gateway, intentions go out by its web API. */
@NullMarked
package dev.prepbot.platform.discord;

import org.jspecify.annotations.NullMarked;
