package dev.prepbot.bank;

import dev.prepbot.prep.question.TopicInfo;
import dev.prepbot.prep.text.Nearest;
import java.util.LinkedHashSet;
import java.util.List;

/** Looks for folders that {@code topics.yaml} does not know. */
final class TopicFolders {

    private TopicFolders() {}

    static List<Problem> withoutEntry(Listing listing, List<TopicInfo> topics) {
        var known = topics.stream().map(info -> info.topic().slug()).toList();
        var folders = new LinkedHashSet<String>();
        listing.files().forEach(file -> folders.add(file.folder()));
        return folders.stream()
                .filter(folder -> !known.contains(folder))
                .map(folder -> new Problem(
                        listing.place() + "/" + folder,
                        0,
                        "topic `" + folder + "` is not in topics.yaml",
                        Nearest.to(folder, known)
                                .map(near -> "did you mean `" + near + "`? If not, add it there")
                                .orElse("add it there with `id`, `title` and `description`")))
                .toList();
    }
}
