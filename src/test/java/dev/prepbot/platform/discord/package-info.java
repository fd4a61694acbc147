@NullMarked
package dev.prepbot.platform.discord;

import org.jspecify.annotations.NullMarked;
