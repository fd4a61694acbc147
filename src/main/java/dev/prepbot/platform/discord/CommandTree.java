package dev.prepbot.platform.discord;

import dev.prepbot.bot.Listener;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Shortcut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** Renders the declared commands as Discord's, with their descriptions in every language there is. */
final class CommandTree {

    /** Languages besides English, in which everything is declared. */
    private static final Map<DiscordLocale, Locale> LANGUAGES = Map.of(DiscordLocale.GERMAN, Locale.GERMAN);

    /** Discord's limit for what is typed into an option. */
    private static final int LONGEST_WORDS = 6000;

    private final List<Translated> translated;

    private CommandTree(List<Translated> translated) {
        this.translated = translated;
    }

    /** The same commands in another language. */
    private record Translated(DiscordLocale language, Map<String, Command> commands) {

        static Translated of(DiscordLocale language, List<Command> commands) {
            return new Translated(
                    language, commands.stream().collect(Collectors.toMap(Command::path, Function.identity())));
        }

        Command command(String path) {
            return Objects.requireNonNull(commands.get(path), path);
        }
    }

    static List<CommandData> of(Listener listener) {
        var translated = new ArrayList<Translated>();
        LANGUAGES.forEach((language, locale) -> translated.add(Translated.of(language, listener.commands(locale))));
        var tree = new CommandTree(translated);
        var roots = new LinkedHashMap<String, List<Command>>();
        for (var command : listener.commands(Locale.ENGLISH)) {
            roots.computeIfAbsent(command.path().split(" ", 2)[0], root -> new ArrayList<>())
                    .add(command);
        }
        var commands = new ArrayList<CommandData>();
        roots.forEach((root, below) -> commands.add(tree.root(root, below)));
        commands.addAll(shortcuts(listener));
        return commands;
    }

    private SlashCommandData root(String root, List<Command> commands) {
        var first = commands.get(0);
        boolean bare = first.path().equals(root);
        var data = Commands.slash(root, bare ? first.description() : overview(commands));
        if (bare) {
            translated.forEach(same -> data.setDescriptionLocalization(
                    same.language(), same.command(root).description()));
            data.addOptions(options(first));
        } else {
            commands.forEach(command -> data.addSubcommands(below(command)));
        }
        boolean admins = commands.stream().allMatch(command -> command.who() == Command.Who.ADMINS);
        data.setDefaultPermissions(
                admins
                        ? DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER)
                        : DefaultMemberPermissions.ENABLED);
        data.setIntegrationTypes(IntegrationType.GUILD_INSTALL);
        return admins
                ? data.setContexts(InteractionContextType.GUILD)
                : data.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    /** Discord wants one, and shows it nowhere. */
    private static String overview(List<Command> commands) {
        var names = commands.stream()
                .map(command -> command.path().split(" ", 2)[1])
                .collect(Collectors.joining(", "));
        return names.substring(0, Math.min(names.length(), Command.LONGEST_DESCRIPTION));
    }

    private SubcommandData below(Command command) {
        var data = new SubcommandData(command.path().split(" ", 2)[1], command.description());
        translated.forEach(same -> data.setDescriptionLocalization(
                same.language(), same.command(command.path()).description()));
        return data.addOptions(options(command));
    }

    private List<OptionData> options(Command command) {
        var options = new ArrayList<OptionData>();
        for (int i = 0; i < command.options().size(); i++) {
            var option = command.options().get(i);
            var data = new OptionData(type(option.type()), option.name(), option.description(), option.required());
            for (var same : translated) {
                var description = same.command(command.path()).options().get(i).description();
                data.setDescriptionLocalization(same.language(), description);
            }
            options.add(limited(data, command.path(), i, option));
        }
        return options;
    }

    private static OptionType type(CommandOption.Type type) {
        if (type instanceof CommandOption.Type.WholeNumber) {
            return OptionType.INTEGER;
        } else if (type instanceof CommandOption.Type.Channel) {
            return OptionType.CHANNEL;
        } else if (type instanceof CommandOption.Type.Someone) {
            return OptionType.USER;
        } else if (type instanceof CommandOption.Type.Role) {
            return OptionType.ROLE;
        }
        return type instanceof CommandOption.Type.YesNo ? OptionType.BOOLEAN : OptionType.STRING;
    }

    private OptionData limited(OptionData data, String path, int index, CommandOption option) {
        if (option.type() instanceof CommandOption.Type.Words words) {
            data.setMaxLength(Math.min(words.longest(), LONGEST_WORDS));
        } else if (option.type() instanceof CommandOption.Type.Suggested) {
            data.setAutoComplete(true);
        } else if (option.type() instanceof CommandOption.Type.WholeNumber number) {
            data.setRequiredRange(number.least(), number.most());
        } else if (option.type() instanceof CommandOption.Type.Channel) {
            data.setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
        } else if (option.type() instanceof CommandOption.Type.OneOf oneOf) {
            for (int i = 0; i < oneOf.choices().size(); i++) {
                data.addChoices(choice(oneOf.choices().get(i), path, index, i));
            }
        }
        return data;
    }

    private Choice choice(Control.Choice choice, String path, int option, int index) {
        var data = new Choice(choice.label(), choice.value());
        translated.forEach(same -> {
            var type = (CommandOption.Type.OneOf)
                    same.command(path).options().get(option).type();
            data.setNameLocalization(same.language(), type.choices().get(index).label());
        });
        return data;
    }

    private static List<CommandData> shortcuts(Listener listener) {
        var commands = new ArrayList<CommandData>();
        for (var shortcut : listener.shortcuts(Locale.ENGLISH)) {
            var data = Commands.message(shortcut.label());
            LANGUAGES.forEach((language, locale) -> listener.shortcuts(locale).stream()
                    .filter(same -> same.name().equals(shortcut.name()))
                    .map(Shortcut::label)
                    .forEach(label -> data.setNameLocalization(language, label)));
            commands.add(data.setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                    .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM));
        }
        return commands;
    }
}
