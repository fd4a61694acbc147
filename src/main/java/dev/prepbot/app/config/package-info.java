/** How prepbot is to run: the configuration file, the environment, the command line, and secrets. */
@NullMarked
package dev.prepbot.app.config;

import org.jspecify.annotations.NullMarked;
