/** What a person chose: zone, level, topics, language. */
@NullMarked
package dev.prepbot.prep.settings;

import org.jspecify.annotations.NullMarked;
