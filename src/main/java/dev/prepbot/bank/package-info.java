/** The question files: reading them, saying what is wrong with them, and the bank in force. */
@NullMarked
package dev.prepbot.bank;

import org.jspecify.annotations.NullMarked;
