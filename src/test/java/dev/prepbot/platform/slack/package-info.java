@NullMarked
package dev.prepbot.platform.slack;

import org.jspecify.annotations.NullMarked;
