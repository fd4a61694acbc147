package dev.prepbot.bot.picture;

import dev.prepbot.chat.Block;

/**
 * Who draws pictures. Drawing takes milliseconds, so it is never done within a transaction: all turns are committed by
 * one writer.
 */
public interface Drawing {

    /** The picture as a file to be put into a message, described by its alternative. */
    Block.Attached draw(Picture picture, Theme theme);
}
