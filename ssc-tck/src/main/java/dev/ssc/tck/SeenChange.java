package dev.ssc.tck;

/**
 * A proposed change as people see it.
 *
 * @param seat the seat that would change
 * @param name the name that would be written
 * @param text what the reviewer reads
 * @param applied whether the file was changed already
 */
public record SeenChange(String seat, String name, String text, boolean applied) {}
