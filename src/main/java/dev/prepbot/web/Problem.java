package dev.prepbot.web;

/** A request that cannot be answered as it stands: what is wrong, and what to do next, in plain words. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String next;

    public Problem(int status, String error, String next) {
        super(error, null, false, false);
        this.status = status;
        this.next = next;
    }

    public int status() {
        return status;
    }

    public String next() {
        return next;
    }

    Response response() {
        return Response.problem(status, String.valueOf(getMessage()), next);
    }
}
