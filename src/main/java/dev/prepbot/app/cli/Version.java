package dev.prepbot.app.cli;

import java.util.Optional;

/** {@code prepbot version}: the version as the jar's manifest has it. */
final class Version implements Action {

    @Override
    public int run(Call call) {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(unpacked)");
        var java = Runtime.version().toString();
        call.console()
                .say(
                        call.given().commandSpec().findOption(Specs.JSON) != null && call.json()
                                ? Json.text(
                                        Json.object().put("version", version).put("java", java))
                                : "prepbot " + version + "\nJava " + java);
        return Exit.FINE;
    }
}
