/**
 * The kill program: the real bot on the real store, killed at any instant while people talk to it, and a check of what
 * they were told against what was kept.
 */
@NullMarked
package dev.prepbot.kill;

import org.jspecify.annotations.NullMarked;
