package dev.prepbot.dialogue;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one stage of this JVM, because to connect takes seconds; it is closed after the last of them. */
final class OnDiscord implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OnDiscord.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(DiscordStage.class);
    }

    @Override
    public DiscordStage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(DiscordStage.class, key -> new DiscordStage(), DiscordStage.class);
    }
}
