package io.hindcast.followup;

/** The luck that a person made an action of: the words of the action's report and their line (from 1; 0 where it is not known). */
public record FromLuck(String words, int line) {}
