/** A language model elsewhere that may grade answers: what it is asked, who allows it, and how often. */
@NullMarked
package dev.prepbot.prep.model;

import org.jspecify.annotations.NullMarked;
