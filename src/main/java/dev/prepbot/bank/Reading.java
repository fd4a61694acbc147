package dev.prepbot.bank;

import dev.prepbot.prep.question.TopicInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All files read, before they become a bank.
 *
 * @param topics what {@code topics.yaml} says, in its order
 * @param questions the questions that are in order, by file and line
 * @param guides the guides that are in order, by file
 * @param replacements what a later place has instead of an earlier one
 * @param problems everything that is wrong, by file and line
 */
record Reading(
        List<TopicInfo> topics,
        List<Sourced> questions,
        List<GuideReader.Written> guides,
        List<Replacement> replacements,
        List<Problem> problems) {

    /** Reads places one after the other: the first is a whole bank, the others add to it and replace. */
    static Reading of(List<Listing> listings) {
        var topics = new TopicMerger(listings);
        var problems = new ArrayList<>(topics.problems());
        var questions = new LinkedHashMap<String, Sourced>();
        var guides = new LinkedHashMap<String, GuideReader.Written>();
        var replacements = new ArrayList<Replacement>();
        for (var listing : listings) {
            var place = PlaceReading.of(listing);
            problems.addAll(place.problems());
            for (var question : place.questions()) {
                var before = questions.put(question.question().id().value(), question);
                if (before != null && !before.place().equals(question.place())) {
                    replacements.add(question.insteadOf(before));
                }
            }
            for (var guide : place.guides()) {
                var before = guides.put(guide.guide().name(), guide);
                if (before != null) {
                    replacements.add(new Replacement(guide.guide().name(), guide.file(), before.file()));
                }
            }
        }
        problems.sort(Problem.BY_PLACE);
        return new Reading(
                topics.topics(),
                List.copyOf(questions.values()),
                List.copyOf(guides.values()),
                List.copyOf(replacements),
                List.copyOf(problems));
    }
}
