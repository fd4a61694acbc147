package dev.prepbot.app;

import dev.prepbot.app.config.SecretName;
import dev.prepbot.app.config.Secrets;
import dev.prepbot.app.config.Settings;
import dev.prepbot.grade.model.Endpoint;
import dev.prepbot.grade.model.RemoteModel;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The model that may grade, where one is set up. */
final class ModelPart {

    private static final Logger log = LoggerFactory.getLogger(ModelPart.class);

    private ModelPart() {}

    static Optional<RemoteModel> open(Settings settings, Secrets secrets, Surroundings surroundings) {
        return settings.grading().model().map(model -> {
            var endpoint = new Endpoint(
                    model.url(),
                    model.name(),
                    secrets.get(SecretName.PREPBOT_LLM_KEY).map(secret -> secret::reveal),
                    model.timeout());
            log.info("the model {} at {} may grade where that is allowed", model.name(), endpoint.host());
            return new RemoteModel(endpoint, model.budget(), surroundings.ids()::next);
        });
    }
}
