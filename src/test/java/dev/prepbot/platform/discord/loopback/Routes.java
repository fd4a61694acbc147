package dev.prepbot.platform.discord.loopback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which request is answered by what. */
final class Routes {

    /** Answers one kind of request. */
    interface Handler {
        Answer answer(Asked asked);
    }

    /** A request's route, its handler, and what stood in the path where the document has names. */
    record Found(String route, Handler handler, Map<String, String> parts) {}

    private record Route(String route, String method, List<String> segments, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    /** Adds one, such as {@code GET /channels/{channel_id}}; the first that fits answers. */
    Routes on(String route, Handler handler) {
        var space = route.indexOf(' ');
        routes.add(new Route(route, route.substring(0, space), segments(route.substring(space + 1)), handler));
        return this;
    }

    Optional<Found> find(String method, String path) {
        var given = segments(path);
        return routes.stream()
                .filter(route -> route.method().equals(method) && fits(route.segments(), given))
                .findFirst()
                .map(route -> new Found(route.route(), route.handler(), parts(route.segments(), given)));
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static boolean fits(List<String> wanted, List<String> given) {
        boolean fits = wanted.size() == given.size();
        for (int i = 0; fits && i < wanted.size(); i++) {
            fits = isName(wanted.get(i)) || wanted.get(i).equals(given.get(i));
        }
        return fits;
    }

    private static Map<String, String> parts(List<String> wanted, List<String> given) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < wanted.size(); i++) {
            if (isName(wanted.get(i))) {
                parts.put(wanted.get(i).substring(1, wanted.get(i).length() - 1), given.get(i));
            }
        }
        return parts;
    }

    private static boolean isName(String segment) {
        return segment.startsWith("{");
    }
}
