package dev.prepbot.web;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The addresses that a server answers; the first that matches does. */
public final class Routes {

    public static final Routes NONE = new Routes(List.of());

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    public Routes get(String pattern, Handler handler) {
        return and("GET", pattern, handler);
    }

    public Routes post(String pattern, Handler handler) {
        return and("POST", pattern, handler);
    }

    public Routes delete(String pattern, Handler handler) {
        return and("DELETE", pattern, handler);
    }

    /** These routes, then the others. */
    public Routes and(Routes others) {
        return new Routes(Stream.concat(routes.stream(), others.routes.stream()).toList());
    }

    private Routes and(String method, String pattern, Handler handler) {
        return and(new Routes(List.of(Route.of(method, pattern, handler))));
    }

    Response answer(Request request) {
        var methods = new TreeSet<String>();
        for (var route : routes) {
            var found = route.match(request.path());
            if (found.isPresent()) {
                if (route.takes(request.method())) {
                    return route.handler().answer(request.matched(found.get()));
                }
                methods.add(route.method());
            }
        }
        if (methods.isEmpty()) {
            return Response.problem(404, "There is nothing at this address.", "Look at the address again.");
        }
        var allowed = String.join(", ", methods);
        return Response.problem(405, "This address does not take " + request.method() + ".", "Use " + allowed + ".")
                .with("Allow", allowed);
    }
}
