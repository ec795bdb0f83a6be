package dev.ssc.examples.organisation;

import dev.ssc.core.change.Declaration;
import dev.ssc.core.rule.Place;

/**
 * A declared change of structure, and where it was declared.
 *
 * @param declaration what became of a group
 * @param place where the entry begins
 */
public record Declared(Declaration declaration, Place place) {}
