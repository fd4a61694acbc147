/** The embedded web server: routes, JSON, files from the class path and event streams, on the JDK's own server. */
@NullMarked
package dev.prepbot.web;

import org.jspecify.annotations.NullMarked;
