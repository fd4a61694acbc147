@NullMarked
package dev.prepbot.store;

import org.jspecify.annotations.NullMarked;
