package dev.prepbot.draw;

/** How one kind of picture looks. */
interface Painting {

    /** How high it is, in the pixels of a phone. */
    int height();

    void paint(Canvas canvas);
}
