@NullMarked
package dev.prepbot.bot;

import org.jspecify.annotations.NullMarked;
