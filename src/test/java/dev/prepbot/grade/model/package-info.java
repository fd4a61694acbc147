@NullMarked
package dev.prepbot.grade.model;

import org.jspecify.annotations.NullMarked;
