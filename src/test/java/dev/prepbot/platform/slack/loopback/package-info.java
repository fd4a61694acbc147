/** Slack on this machine: what its published documents promise, and what it does when things go wrong. */
@NullMarked
package dev.prepbot.platform.slack.loopback;

import org.jspecify.annotations.NullMarked;
