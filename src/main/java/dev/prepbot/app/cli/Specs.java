package dev.prepbot.app.cli;

import dev.prepbot.app.config.Choice;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes commands. Written out rather than read from annotations, which costs a start many milliseconds. */
final class Specs {

    static final String JSON = "--json";

    private final CommandSpec spec;

    private Specs(CommandSpec spec) {
        this.spec = spec;
    }

    static Specs command(String name, Action action, String... description) {
        var spec = CommandSpec.wrapWithoutInspection(action).name(name);
        spec.usageMessage()
                .description(description)
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(Exit.inWords())
                .commandListHeading("%nCommands:%n")
                .sortOptions(false)
                .width(100);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
        return new Specs(spec);
    }

    Specs choices(Choice... choices) {
        for (var choice : choices) {
            var unused = choice.label().isEmpty()
                    ? flag(choice.option(), choice.description())
                    : option(choice.option(), choice.label(), choice.description());
        }
        return this;
    }

    Specs option(String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    Specs flag(String... namesAndDescription) {
        var names = List.of(namesAndDescription).subList(0, namesAndDescription.length - 1);
        spec.addOption(OptionSpec.builder(names.toArray(String[]::new))
                .type(boolean.class)
                .arity("0")
                .description(namesAndDescription[names.size()])
                .build());
        return this;
    }

    Specs json() {
        return flag(JSON, "Prints JSON.");
    }

    /** @param arity how many words there may be, such as {@code 0..1} */
    Specs word(String label, String arity, String description) {
        int next = spec.positionalParameters().size();
        spec.addPositional(PositionalParamSpec.builder()
                .type(arity.endsWith("1") ? String.class : List.class)
                .auxiliaryTypes(String.class)
                .index(arity.endsWith("1") ? String.valueOf(next) : next + "..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    Specs with(Specs subcommand) {
        spec.addSubcommand(subcommand.spec.name(), subcommand.spec);
        return this;
    }

    CommandSpec spec() {
        return spec;
    }
}
