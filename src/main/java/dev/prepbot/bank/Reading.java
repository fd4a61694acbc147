package dev.prepbot.bank;

import dev.prepbot.prep.question.TopicInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * All files read, before they become a bank.
 *
 * @param topics what {@code topics.yaml} says, in its order
 * @param questions the questions that are in order, by file and line
 * @param problems everything that is wrong, by file and line
 */
record Reading(List<TopicInfo> topics, List<Sourced> questions, List<Problem> problems) {

    static Reading of(Listing listing) {
        var problems = new ArrayList<>(listing.problems());
        var topics = topics(listing, problems);
        var questions = new ArrayList<Sourced>();
        var ids = new ArrayList<IdUse>();
        for (var read : SideBySide.map(listing.files(), FileReader::read)) {
            questions.addAll(read.questions());
            ids.addAll(read.ids());
            problems.addAll(read.problems());
        }
        problems.addAll(sharedIds(ids));
        if (questions.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    listing.place(), 0, "there are no questions", "add a file such as databases/indexes.yaml"));
        }
        problems.sort(Problem.BY_PLACE);
        return new Reading(topics, List.copyOf(questions), List.copyOf(problems));
    }

    private static List<TopicInfo> topics(Listing listing, List<Problem> problems) {
        var file = listing.topics();
        if (file.isEmpty()) {
            if (listing.problems().isEmpty()) {
                problems.add(new Problem(
                        listing.place() + "/topics.yaml",
                        0,
                        "there is no such file",
                        "write it, with `id`, `title` and `description` of each topic"));
            }
            return List.of();
        }
        var complaints = new Complaints(file.get().label());
        try {
            var topics = new TopicsReader(complaints).read(file.get().tree());
            problems.addAll(complaints.all());
            problems.addAll(TopicFolders.withoutEntry(listing, topics));
            return topics;
        } catch (Unreadable e) {
            e.complain(complaints);
            problems.addAll(complaints.all());
            return List.of();
        }
    }

    private static List<Problem> sharedIds(List<IdUse> uses) {
        var firsts = new HashMap<String, IdUse>();
        var problems = new ArrayList<Problem>();
        for (var use : uses) {
            var first = firsts.putIfAbsent(use.id(), use);
            if (first != null) {
                problems.add(new Problem(
                        use.file(),
                        use.line(),
                        "id `" + use.id() + "` is already used at " + first.file() + ":" + first.line(),
                        "give the newer question another id"));
            }
        }
        return problems;
    }
}
