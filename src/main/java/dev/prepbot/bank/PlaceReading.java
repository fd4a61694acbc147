package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What the question files and guides of one place hold. */
record PlaceReading(List<Sourced> questions, List<GuideReader.Written> guides, List<Problem> problems) {

    static PlaceReading of(Listing listing) {
        var problems = new ArrayList<>(listing.problems());
        var questions = new ArrayList<Sourced>();
        var ids = new ArrayList<IdUse>();
        for (var read : SideBySide.map(listing.files(), FileReader::read)) {
            questions.addAll(read.questions());
            ids.addAll(read.ids());
            problems.addAll(read.problems());
        }
        var guides = new ArrayList<GuideReader.Written>();
        for (var read : SideBySide.map(listing.guides(), GuideReader::read)) {
            guides.addAll(read.guides());
            problems.addAll(read.problems());
        }
        problems.addAll(sharedIds(ids));
        if (questions.isEmpty() && guides.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    listing.place(), 0, "there are no questions", "add a file such as databases/indexes.yaml"));
        }
        return new PlaceReading(questions, guides, problems);
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
