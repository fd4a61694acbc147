package dev.prepbot.grade.model;

/** Carries a trouble through a library that knows exceptions only. */
final class TroubleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    TroubleException(Trouble trouble) {
        super(trouble.toString());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
