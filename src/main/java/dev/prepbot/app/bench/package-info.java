/** How well a grader agrees with careful people. */
@NullMarked
package dev.prepbot.app.bench;

import org.jspecify.annotations.NullMarked;
