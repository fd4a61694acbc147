package dev.prepbot.app.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** An address on the network, in one of a few schemes. */
record Address(List<String> schemes) implements Kind<URI> {

    static Address of(String... schemes) {
        return new Address(List.of(schemes));
    }

    @Override
    public Optional<URI> read(String text) {
        try {
            var address = new URI(text);
            return Optional.of(address).filter(known -> known.getHost() != null && schemes.contains(known.getScheme()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String wanted() {
        return "give an address that begins with " + String.join(":// or ", schemes) + "://";
    }
}
