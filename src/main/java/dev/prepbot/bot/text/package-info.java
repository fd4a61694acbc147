/** Making messages: the bank's markup, rendered questions and feedback, and splitting what is too long. */
@NullMarked
package dev.prepbot.bot.text;

import org.jspecify.annotations.NullMarked;
