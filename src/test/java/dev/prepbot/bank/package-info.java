@NullMarked
package dev.prepbot.bank;

import org.jspecify.annotations.NullMarked;
