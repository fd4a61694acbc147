package dev.prepbot.platform.slack;

import dev.prepbot.chat.Place;
import dev.prepbot.chat.ServerId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Finds out what sort of conversation something happened in.
 *
 * @param server the workspace
 */
record Locating(Directs directs, ServerId server) {

    /**
     * Looks at a conversation's id and name.
     *
     * @param name as an event gives it, or empty; several people's conversation is called {@code mpdm-…}
     */
    CompletableFuture<Place> of(Spot spot, String name, String user) {
        if (!spot.channel().startsWith("D")) {
            return CompletableFuture.completedFuture(place(spot, isGroup(name) ? group(spot) : channel(spot)));
        }
        // Commands work in other people's direct conversations as well: what is said there, others read.
        return directs.isOwn(user, spot.channel()).thenApply(own -> place(spot, own ? direct(spot) : Place.Kind.GROUP));
    }

    static boolean isGroup(String name) {
        return name.startsWith("mpdm-") || name.equals("mpim");
    }

    /** A place of a known kind; only channels and their threads belong to the workspace as a whole. */
    Place place(Spot spot, Place.Kind kind) {
        boolean open = kind == Place.Kind.CHANNEL || kind == Place.Kind.THREAD;
        return new Place(spot.place(), Optional.of(server).filter(workspace -> open), kind);
    }

    private static Place.Kind direct(Spot spot) {
        return spot.thread().isPresent() ? Place.Kind.PRIVATE_THREAD : Place.Kind.DIRECT;
    }

    private static Place.Kind group(Spot spot) {
        return spot.thread().isPresent() ? Place.Kind.PRIVATE_THREAD : Place.Kind.GROUP;
    }

    private static Place.Kind channel(Spot spot) {
        return spot.thread().isPresent() ? Place.Kind.THREAD : Place.Kind.CHANNEL;
    }
}
