package dev.prepbot.platform.discord.loopback;

import java.net.URI;
import java.util.concurrent.ForkJoinPool;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.MemberCachePolicy;

/** The least bot that JDA makes possible: says again what it is told. What prepbot is measured against. */
public final class EchoBot extends ListenerAdapter implements AutoCloseable {

    private final JDA jda;

    private EchoBot(JDABuilder builder) {
        try {
            jda = builder.addEventListeners(this).build().awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Connects and registers {@code /echo}; returns when it is ready. */
    public static EchoBot start(URI apiUrl, URI gatewayUrl, String token) {
        var controller = new ConcurrentSessionController() {
            @Override
            public String getGateway() {
                return gatewayUrl.toString();
            }
        };
        var bot = new EchoBot(JDABuilder.createLight(token)
                .setMemberCachePolicy(MemberCachePolicy.NONE)
                .setEventPool(ForkJoinPool.commonPool(), false)
                .setSessionController(controller)
                .setRestConfig(new RestConfig().setBaseUrl(apiUrl.toString())));
        bot.register();
        return bot;
    }

    /** Runs in a process of its own, on the loopback whose API and gateway addresses are given. */
    public static void main(String[] arguments) {
        start(URI.create(arguments[0]), URI.create(arguments[1]), LoopbackDiscord.TOKEN);
    }

    private void register() {
        var echo = Commands.slash("echo", "Says it again")
                .addOption(OptionType.STRING, "text", "What to say", false, true);
        jda.updateCommands()
                .addCommands(echo, Commands.slash("later", "Says it later"), Commands.slash("form", "Asks first"))
                .complete();
    }

    public JDA jda() {
        return jda;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getName()) {
            case "later" ->
                event.deferReply(true)
                        .queue(hook -> hook.editOriginal("later")
                                .queue(said -> hook.sendMessage("more")
                                        .setEphemeral(true)
                                        .queue()));
            case "form" -> event.replyModal(form()).queue();
            default -> {
                var text = event.getOption("text");
                event.reply(text == null ? "echo" : text.getAsString())
                        .setEphemeral(true)
                        .queue();
            }
        }
    }

    private static Modal form() {
        var input = TextInput.create("text", TextInputStyle.PARAGRAPH).build();
        return Modal.create("form", "A form")
                .addComponents(Label.of("What to say", input))
                .build();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        var text = event.getValue("text");
        event.reply(text == null ? "" : text.getAsString()).queue();
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        var typed = event.getFocusedOption().getValue();
        event.replyChoice(typed + "!", typed).queue();
    }

    @Override
    public void close() {
        jda.shutdownNow();
        try {
            jda.awaitShutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
