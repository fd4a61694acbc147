package dev.prepbot.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns away requests that another web site made this browser send.
 *
 * <p>A page elsewhere can point its own name at this machine (DNS rebinding), or just post to it. The first is seen by
 * the name in {@code Host}, the second by {@code Origin} and {@code Sec-Fetch-Site}. An address in figures cannot be
 * rebound, so it is taken wherever the server listens beyond this machine.
 *
 * @param loopbackOnly whether the server listens on this machine alone
 * @param names further names by which people reach it, without ports
 * @param pass what everyone needs, where something is needed
 */
record Guard(boolean loopbackOnly, Set<String> names, Optional<Pass> pass) {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    Optional<Response> refusal(Request request) {
        var host = request.header("Host").map(name -> name.toLowerCase(Locale.ROOT));
        if (host.isEmpty() || !known(withoutPort(host.get()))) {
            return refuse(
                    421,
                    "This server does not answer to that name.",
                    "Open it as localhost, or add the name to the configuration.");
        }
        if (pass.isPresent() && !pass.get().opens(request)) {
            return refuse(
                    401,
                    "This playground asks for a token.",
                    "Open it once with the address that prepbot printed when it started, which ends in ?token=…");
        }
        if (READING.contains(request.method())) {
            var foreign = request.header("Sec-Fetch-Site").filter("cross-site"::equals);
            var navigating = request.header("Sec-Fetch-Mode").filter("navigate"::equals);
            return foreign.isPresent() && navigating.isEmpty() ? foreignSite() : Optional.empty();
        }
        var origin = request.header("Origin").map(name -> name.toLowerCase(Locale.ROOT));
        var own = Set.of("http://" + host.get(), "https://" + host.get());
        return origin.isPresent() && !own.contains(origin.get()) ? foreignSite() : Optional.empty();
    }

    /** What the browser is to keep after a visit with the token in the address. */
    Optional<String> cookie(Request request) {
        return pass.filter(token -> token.visits(request)).map(Pass::setCookie);
    }

    private static Optional<Response> foreignSite() {
        return refuse(403, "Another web site made this request.", "Use the page that this server shows.");
    }

    private static Optional<Response> refuse(int status, String error, String next) {
        return Optional.of(Response.problem(status, error, next));
    }

    private boolean known(String name) {
        return name.equals("localhost")
                || name.equals("[::1]")
                || name.matches("127(\\.\\d{1,3}){3}")
                || names.contains(name)
                || (!loopbackOnly && (name.matches("\\d{1,3}(\\.\\d{1,3}){3}") || name.matches("\\[[0-9a-f:.]+]")));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d*$", "");
    }
}
