/** Message bundles: every text that people see, one file a language. */
@NullMarked
package dev.prepbot.words;

import org.jspecify.annotations.NullMarked;
