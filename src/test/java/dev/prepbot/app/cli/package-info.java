@NullMarked
package dev.prepbot.app.cli;

import org.jspecify.annotations.NullMarked;
