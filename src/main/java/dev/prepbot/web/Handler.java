package dev.prepbot.web;

/** What answers the requests of a route. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers a request; must not wait for anything slow, see {@link Response.Later}.
     *
     * @throws Problem if the request cannot be answered as it stands
     */
    Response answer(Request request);
}
