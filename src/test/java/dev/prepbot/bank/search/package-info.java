@NullMarked
package dev.prepbot.bank.search;

import org.jspecify.annotations.NullMarked;
