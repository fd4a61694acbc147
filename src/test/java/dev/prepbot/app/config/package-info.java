@NullMarked
package dev.prepbot.app.config;

import org.jspecify.annotations.NullMarked;
