package dev.prepbot.platform.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import dev.prepbot.chat.Block.Attached;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Brings files to a conversation: Slack gives an address for each, takes the content there, and then shows it. */
record Files(Calls calls, Http http) {

    /** Brings files, one after the other. */
    CompletableFuture<Void> bring(List<Attached> files, Spot to) {
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (var file : files) {
            all = all.thenCompose(done -> bring(file, to));
        }
        return all;
    }

    private CompletableFuture<Void> bring(Attached file, Spot to) {
        var content = Base64.getDecoder().decode(file.content());
        return calls.call(
                        "files.getUploadURLExternal",
                        api -> api.filesGetUploadURLExternal(ask ->
                                ask.filename(file.name()).length(content.length).altTxt(file.description())))
                .thenCompose(place -> calls.patiently("upload", () -> {
                    http.upload(place.getUploadUrl(), content, file.media());
                    return place.getFileId();
                }))
                .thenCompose(id -> complete(id, file, to));
    }

    private CompletableFuture<Void> complete(String id, Attached file, Spot to) {
        var details = FileDetails.builder().id(id).title(file.name()).build();
        return calls.call(
                        "files.completeUploadExternal",
                        api -> api.filesCompleteUploadExternal(ask -> ask.files(List.of(details))
                                .channelId(to.channel())
                                .threadTs(to.threadOrNull())))
                .thenApply(done -> null);
    }
}
