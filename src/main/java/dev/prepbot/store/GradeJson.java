package dev.prepbot.store;

import dev.prepbot.prep.grading.Grade;

/** Grades as JSON. */
final class GradeJson {

    private GradeJson() {}

    static String write(Grade grade) {
        return StoredJson.write(grade);
    }

    static Grade read(String json) {
        return StoredJson.read(json, Grade.class);
    }
}
