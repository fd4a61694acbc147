/** The durable side: the ledger over an SQL database, its tables and their migrations. */
@NullMarked
package dev.prepbot.store;

import org.jspecify.annotations.NullMarked;
