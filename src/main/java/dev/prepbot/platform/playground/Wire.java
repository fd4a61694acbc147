package dev.prepbot.platform.playground;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.prepbot.chat.ActionToken;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** How the world's values look as JSON, in the journal as over the API. */
final class Wire {

    static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addMixIn(Block.class, OfBlock.class)
            .addMixIn(Span.class, OfSpan.class)
            .addMixIn(CommandOption.Type.class, OfType.class)
            .addMixIn(Control.class, OfControl.class)
            .addMixIn(Content.class, OfContent.class)
            .addMixIn(Entry.class, OfEntry.class)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(ActionToken.class, ToStringSerializer.instance)
                    .addSerializer(PersonId.class, ToStringSerializer.instance)
                    .addSerializer(PlaceId.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new Text<>(Instant.class, Instant::parse))
                    .addDeserializer(ActionToken.class, new Text<>(ActionToken.class, ActionToken::read))
                    .addDeserializer(PersonId.class, new Text<>(PersonId.class, PersonId::of))
                    .addDeserializer(PlaceId.class, new Text<>(PlaceId.class, PlaceId::of)))
            .build();

    private Wire() {}

    /** A value as a tree, of the static type that its list elements have. */
    static ArrayNode tree(List<?> values) {
        var array = JSON.createArrayNode();
        values.forEach(value -> array.add(JSON.<JsonNode>valueToTree(value)));
        return array;
    }

    /** Reads a value that is written as one text. */
    private static final class Text<T> extends FromStringDeserializer<T> {
        private final transient Function<String, T> read;

        Text(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return read.apply(value);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Block.CodeBlock.class, name = "code"),
        @JsonSubTypes.Type(value = Block.Attached.class, name = "file"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note")
    })
    private interface OfBlock {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Span.Plain.class, name = "plain"),
        @JsonSubTypes.Type(value = Span.Bold.class, name = "bold"),
        @JsonSubTypes.Type(value = Span.Italic.class, name = "italic"),
        @JsonSubTypes.Type(value = Span.Code.class, name = "code"),
        @JsonSubTypes.Type(value = Span.Spoiler.class, name = "spoiler"),
        @JsonSubTypes.Type(value = Span.Link.class, name = "link"),
        @JsonSubTypes.Type(value = Span.Mention.class, name = "mention"),
        @JsonSubTypes.Type(value = Span.Channel.class, name = "channel"),
        @JsonSubTypes.Type(value = Span.Moment.class, name = "moment"),
        // A conversation, shown by its fallback, with the place as "playground:thread-7".
        @JsonSubTypes.Type(value = Span.Where.class, name = "where"),
        // A command to use, shown as "/practice"; a press puts it into the composer.
        @JsonSubTypes.Type(value = Span.Use.class, name = "use")
    })
    private interface OfSpan {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CommandOption.Type.Words.class, name = "words"),
        @JsonSubTypes.Type(value = CommandOption.Type.OneOf.class, name = "one-of"),
        @JsonSubTypes.Type(value = CommandOption.Type.Suggested.class, name = "suggested"),
        @JsonSubTypes.Type(value = CommandOption.Type.WholeNumber.class, name = "number"),
        @JsonSubTypes.Type(value = CommandOption.Type.Channel.class, name = "channel"),
        @JsonSubTypes.Type(value = CommandOption.Type.Someone.class, name = "someone"),
        @JsonSubTypes.Type(value = CommandOption.Type.Role.class, name = "role"),
        @JsonSubTypes.Type(value = CommandOption.Type.YesNo.class, name = "yes-no")
    })
    private interface OfType {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Control.Button.class, name = "button"),
        @JsonSubTypes.Type(value = Control.Select.class, name = "select")
    })
    private interface OfControl {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Content.Typed.class, name = "typed"),
        @JsonSubTypes.Type(value = Content.Said.class, name = "said")
    })
    private interface OfContent {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Entry.Joined.class, name = "joined"),
        @JsonSubTypes.Type(value = Entry.Entered.class, name = "entered"),
        @JsonSubTypes.Type(value = Entry.Left.class, name = "left"),
        @JsonSubTypes.Type(value = Entry.FormOpened.class, name = "form"),
        @JsonSubTypes.Type(value = Entry.FormClosed.class, name = "form-closed"),
        @JsonSubTypes.Type(value = Entry.Shifted.class, name = "shifted"),
        @JsonSubTypes.Type(value = Entry.Ruled.class, name = "limits"),
        @JsonSubTypes.Type(value = Entry.Furnished.class, name = "room"),
        @JsonSubTypes.Type(value = Entry.Uttered.class, name = "said"),
        @JsonSubTypes.Type(value = Entry.Removed.class, name = "removed"),
        @JsonSubTypes.Type(value = Entry.Remembered.class, name = "done"),
        @JsonSubTypes.Type(value = Entry.Counted.class, name = "counted")
    })
    private interface OfEntry {}
}
