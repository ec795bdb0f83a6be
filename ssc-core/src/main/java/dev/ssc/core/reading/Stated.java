package dev.ssc.core.reading;

import dev.ssc.core.rule.Place;

/**
 * A value as a source states it, with its place.
 *
 * @param value what stands there
 * @param place where
 * @param <T> usually a text
 */
public record Stated<T>(T value, Place place) {}
