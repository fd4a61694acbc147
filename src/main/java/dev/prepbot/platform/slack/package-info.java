/** Slack, through its own SDK: facts come in over Socket Mode, intentions go out over the Web API. */
@NullMarked
package dev.prepbot.platform.slack;

import org.jspecify.annotations.NullMarked;
