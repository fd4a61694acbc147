package dev.prepbot.bank;

/** A place in the files that gives an id to a question. */
record IdUse(String id, String file, int line) {}
