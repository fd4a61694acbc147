package dev.prepbot.app.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** An address of this machine in figures, so that nothing must be looked up, or {@code localhost}. */
record ListenOn() implements Kind<InetAddress> {

    private static final String FIGURES = "\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*";

    @Override
    public Optional<InetAddress> read(String text) {
        try {
            return text.equals("localhost")
                    ? Optional.of(InetAddress.getLoopbackAddress())
                    : text.matches(FIGURES) ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    @Override
    public String wanted() {
        return "give `localhost`, or an address of this machine in figures such as `192.168.1.20`, or `0.0.0.0` for all";
    }
}
