package dev.prepbot.app.cli;

import dev.prepbot.app.config.Configuration;
import dev.prepbot.app.config.Fault;
import dev.prepbot.app.config.SecretName;
import dev.prepbot.grade.model.Endpoint;
import dev.prepbot.grade.model.TryOut;
import java.util.Optional;
import java.util.UUID;

/** Finds out whether the model that is set up can grade. */
final class ModelTrial {

    static final String OPTION = "--model";

    private static final String PLACE = "grading.llm.url";

    private ModelTrial() {}

    static Optional<Fault> fault(Configuration configuration) {
        var model = configuration.settings().grading().model();
        if (model.isEmpty()) {
            return Optional.of(new Fault(
                    PLACE,
                    0,
                    "no model is set up",
                    "set grading.llm.url and grading.llm.model, or leave out " + OPTION));
        }
        var key = configuration.secrets().get(SecretName.PREPBOT_LLM_KEY);
        var endpoint = new Endpoint(
                model.get().url(),
                model.get().name(),
                key.map(secret -> secret::reveal),
                model.get().timeout());
        return TryOut.of(endpoint, () -> UUID.randomUUID().toString())
                .map(complaint -> new Fault(PLACE, 0, complaint.message(), complaint.advice()));
    }
}
