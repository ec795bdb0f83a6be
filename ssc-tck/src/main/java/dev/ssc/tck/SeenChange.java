package dev.ssc.tck;

import java.util.Optional;

/**
 * A proposed change as people see it.
 *
 * @param seat the seat that would change
 * @param name the name that would be written
 * @param reviewer who is asked to approve it, as the system names them
 * @param text what the reviewer reads
 * @param applied whether the file was changed already
 */
public record SeenChange(String seat, String name, Optional<String> reviewer, String text, boolean applied) {}
