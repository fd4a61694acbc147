package dev.prepbot.platform.discord;

import dev.prepbot.chat.Block;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A message as it goes to Discord.
 *
 * @param json its text, components and who is notified
 * @param files what comes with it, in the order of {@code attachments}
 */
record Body(DataObject json, List<FileUpload> files) {

    /** Discord's limit for a message's text. */
    static final int LONGEST_CONTENT = 2000;

    /** Addresses in texts are shown as they are, without a preview of where they lead. */
    private static final int SUPPRESS_EMBEDS = 1 << 2;

    private static final int EPHEMERAL = 1 << 6;

    /** Discord's limit for the description of a file. */
    private static final int LONGEST_DESCRIPTION = 1024;

    Body {
        files = List.copyOf(files);
    }

    /**
     * Writes a message.
     *
     * @param errand the errand that says it
     * @param ping who is notified: nobody else is, whatever the text says
     */
    static Body of(Message message, String errand, Ping ping, References references) {
        var files = new ArrayList<FileUpload>();
        var attachments = DataArray.empty();
        for (var block : message.blocks()) {
            if (block instanceof Block.Attached file) {
                attachments.add(DataObject.empty()
                        .put("id", files.size())
                        .put("filename", file.name())
                        .put("description", description(file)));
                files.add(FileUpload.fromData(Base64.getDecoder().decode(file.content()), file.name()));
            }
        }
        return new Body(
                DataObject.empty()
                        .put("content", calling(ping, Content.of(message.blocks(), references)))
                        .put("components", Components.rows(message.rows(), errand))
                        .put("attachments", attachments)
                        .put("allowed_mentions", mentions(ping))
                        .put("flags", SUPPRESS_EMBEDS),
                files);
    }

    private static String description(Block.Attached file) {
        return file.description().substring(0, Math.min(file.description().length(), LONGEST_DESCRIPTION));
    }

    /** Discord notifies only those whom the text names. */
    private static String calling(Ping ping, String content) {
        if (ping instanceof Ping.Role role) {
            return "<@&" + role.id() + ">\n" + content;
        } else if (ping instanceof Ping.People people) {
            var unnamed = people.people().stream()
                    .map(person -> "<@" + person.local() + ">")
                    .filter(mention -> !content.contains(mention))
                    .sorted()
                    .collect(Collectors.joining(" "));
            return unnamed.isEmpty() ? content : unnamed + "\n" + content;
        }
        return content;
    }

    private static DataObject mentions(Ping ping) {
        var mentions = DataObject.empty().put("parse", DataArray.empty());
        if (ping instanceof Ping.Role role) {
            mentions.put("roles", DataArray.empty().add(role.id()));
        } else if (ping instanceof Ping.People people) {
            var ids = DataArray.empty();
            people.people().forEach(person -> ids.add(person.local()));
            mentions.put("users", ids);
        }
        return mentions;
    }

    /** The same for the person alone who acted. */
    Body forOne() {
        json.put("flags", SUPPRESS_EMBEDS | EPHEMERAL);
        return this;
    }

    /** The same, not said again where Discord has just had it under this name. */
    Body once(String nonce) {
        json.put("nonce", nonce).put("enforce_nonce", true);
        return this;
    }

    String content() {
        return json.getString("content");
    }

    boolean fits() {
        return content().length() <= LONGEST_CONTENT;
    }
}
