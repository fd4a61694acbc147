/** What can be asked: questions, their key points, and the bank that holds them. */
@NullMarked
package dev.prepbot.prep.question;

import org.jspecify.annotations.NullMarked;
