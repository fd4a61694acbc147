package dev.prepbot.prep.server;

import dev.prepbot.chat.PlaceId;

/** The stored tracks of channels. */
public interface Tracks {

    /** A channel's track, {@link Track#NONE} where nobody chose one. */
    Track of(PlaceId place);

    void put(PlaceId place, Track track);
}
