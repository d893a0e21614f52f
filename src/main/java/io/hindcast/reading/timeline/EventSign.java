package io.hindcast.reading.timeline;

/** What words of a timeline entry can tell; each has its word list in {@code events.txt}, under its name in lower case. */
public enum EventSign {
    OVER,
    ACK,
    BEGAN,
    ALERT,
    WELL,
    SEEN,
    LOOK,
    FOUND,
    TELL,
    REMEDY,
    CHANGE,
    HURT,
    HARM,
    GOOD,
    UNFINISHED,
    CONFIRM
}
