package dev.prepbot.app.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address of a model's API: over TLS, unless it is on this machine, where nobody can listen on the way. */
record ModelAddress() implements Kind<URI> {

    private static final String THIS_MACHINE = "localhost|127(\\.\\d{1,3}){3}|\\[::1]";

    @Override
    public Optional<URI> read(String text) {
        try {
            return Optional.of(new URI(text)).filter(ModelAddress::isFit);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isFit(URI address) {
        if (address.getHost() == null
                || address.getUserInfo() != null
                || address.getQuery() != null
                || address.getFragment() != null) {
            return false;
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && host.matches(THIS_MACHINE));
    }

    @Override
    public String wanted() {
        return "give an address that begins with https://, or with http:// where the model is on this very machine"
                + " (localhost, 127.0.0.1, [::1]); answers would be readable on the way otherwise";
    }
}
