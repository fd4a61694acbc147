/** The vocabulary of a conversation, whichever platform carries it: facts that come in, intentions that go out. */
@NullMarked
package dev.prepbot.chat;

import org.jspecify.annotations.NullMarked;
