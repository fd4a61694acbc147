package dev.prepbot.grade.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.prepbot.grade.model.Trouble.Kind;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.question.Question;
import java.util.List;

/**
 * What a model is to be asked about one answer.
 *
 * @param question what was asked
 * @param answer what the person said
 * @param prompt how the model is asked about it
 */
record Asked(Question question, String answer, Prompt prompt) {

    private static final ResponseFormat FORMAT = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder()
                    .name("verdicts")
                    .rootElement(JsonObjectSchema.builder()
                            .addProperty(
                                    "points",
                                    JsonArraySchema.builder().items(entry()).build())
                            .required("points")
                            .additionalProperties(false)
                            .build())
                    .build())
            .build();

    private static JsonObjectSchema entry() {
        return JsonObjectSchema.builder()
                .addProperty("point", new JsonIntegerSchema())
                .addProperty(
                        "verdict",
                        JsonEnumSchema.builder()
                                .enumValues("covered", "unsure", "contradicted", "missed")
                                .build())
                .addProperty(
                        "quotes",
                        JsonArraySchema.builder().items(new JsonStringSchema()).build())
                .required("point", "verdict", "quotes")
                .additionalProperties(false)
                .build();
    }

    /**
     * Asks over the wire, once.
     *
     * @throws TroubleException if that comes to nothing
     */
    List<PointGrade> over(Wire wire, Endpoint endpoint) {
        return new Verdicts(question, answer).read(text(wire, endpoint));
    }

    private String text(Wire wire, Endpoint endpoint) {
        var model = OpenAiChatModel.builder()
                .httpClientBuilder(wire)
                .baseUrl(endpoint.address().toString())
                .modelName(endpoint.model())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
        var request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user(question, answer)))
                .responseFormat(FORMAT)
                .build();
        try {
            var response = model.chat(request);
            var reason = response.finishReason();
            if (reason == FinishReason.LENGTH || reason == FinishReason.CONTENT_FILTER) {
                throw new TroubleException(Trouble.of(Kind.STOPPED));
            }
            var text = response.aiMessage().text();
            if (text == null) {
                throw new TroubleException(Trouble.of(Kind.NO_COMPLETION));
            }
            return text;
        } catch (TroubleException e) {
            throw e;
        } catch (RuntimeException e) {
            // What the library throws may hold what the endpoint said, so nothing of it goes on.
            throw new TroubleException(wire.trouble().orElseGet(() -> Trouble.of(Kind.NO_COMPLETION)));
        }
    }
}
