/** What the admins of a server chose for it. */
@NullMarked
package dev.prepbot.prep.server;

import org.jspecify.annotations.NullMarked;
