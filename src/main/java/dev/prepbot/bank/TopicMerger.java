package dev.prepbot.bank;

import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.question.TopicInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics of all places together: a later place may add topics and describe known ones anew. */
final class TopicMerger {

    private final Map<Topic, TopicInfo> topics = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    TopicMerger(List<Listing> listings) {
        for (int i = 0; i < listings.size(); i++) {
            read(listings.get(i), i == 0);
        }
    }

    List<TopicInfo> topics() {
        return List.copyOf(topics.values());
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(Listing listing, boolean first) {
        var file = listing.topics();
        if (file.isPresent()) {
            if (!readFile(file.get())) {
                return;
            }
        } else if (first) {
            if (listing.problems().isEmpty()) {
                problems.add(new Problem(
                        listing.place() + "/topics.yaml",
                        0,
                        "there is no such file",
                        "write it, with `id`, `title` and `description` of each topic"));
            }
            return;
        }
        problems.addAll(TopicFolders.withoutEntry(listing, topics()));
    }

    /** Whether the file can be read to its end. */
    private boolean readFile(BankFile file) {
        var complaints = new Complaints(file.label());
        try {
            new TopicsReader(complaints).read(file.tree()).forEach(info -> topics.put(info.topic(), info));
            return true;
        } catch (Unreadable e) {
            e.complain(complaints);
            return false;
        } finally {
            problems.addAll(complaints.all());
        }
    }
}
