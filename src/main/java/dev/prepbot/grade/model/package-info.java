/** A language model behind an OpenAI-compatible endpoint, as a grader that is not trusted with anything. */
@NullMarked
package dev.prepbot.grade.model;

import org.jspecify.annotations.NullMarked;
