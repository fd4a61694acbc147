package dev.prepbot.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A method and a path pattern, such as {@code /api/places/{place}/messages}, and what answers there. */
record Route(String method, List<String> pattern, Handler handler) {

    static Route of(String method, String pattern, Handler handler) {
        return new Route(method, List.of(pattern.split("/", -1)), handler);
    }

    /** What stands in the path for each name in braces, or empty if the path is another one. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        var found = new HashMap<String, String>();
        for (int i = 0; i < path.size(); i++) {
            var wanted = pattern.get(i);
            if (wanted.startsWith("{") && !path.get(i).isEmpty()) {
                found.put(wanted.substring(1, wanted.length() - 1), path.get(i));
            } else if (!wanted.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** Whether this route answers a method; what answers GET answers HEAD. */
    boolean takes(String asked) {
        return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }
}
