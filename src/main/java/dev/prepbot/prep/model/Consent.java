package dev.prepbot.prep.model;

/** What somebody said about letting answers leave for a model's host. */
public sealed interface Consent {

    /** Nothing yet, which allows nothing. */
    record Unsaid() implements Consent {}

    /** They may go to this host, and to no other. */
    record Given(String host) implements Consent {}

    /** They may not leave. */
    record Refused() implements Consent {}

    /** Whether answers may go to a host. */
    default boolean allows(String host) {
        return this instanceof Given given && given.host().equals(host);
    }

    /**
     * Whether a person's answer given in a server may go to a host: its admins must have allowed it, and the person must
     * not have refused.
     */
    static boolean inServer(Consent server, Consent person, String host) {
        return server.allows(host) && !(person instanceof Refused);
    }

    /** Whether a person's answer given outside all servers may go to a host: they must have allowed it themselves. */
    static boolean inDirect(Consent person, String host) {
        return person.allows(host);
    }
}
