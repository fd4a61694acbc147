/** The search over the bank, by Lucene in memory. */
@NullMarked
package dev.prepbot.bank.search;

import org.jspecify.annotations.NullMarked;
