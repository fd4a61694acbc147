package dev.prepbot.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(unpacked)");
        return new String[] {"prepbot " + version, "Java " + Runtime.version()};
    }
}
