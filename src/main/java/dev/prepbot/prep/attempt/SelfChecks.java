package dev.prepbot.prep.attempt;

/** The append-only log of what people say of their own answers. */
public interface SelfChecks extends OwnViews {

    void append(SelfCheck check);
}
