/** Discord on this machine, written from its published documents: what a bot may expect of the real one, and no more. */
@NullMarked
package dev.prepbot.platform.discord.loopback;

import org.jspecify.annotations.NullMarked;
