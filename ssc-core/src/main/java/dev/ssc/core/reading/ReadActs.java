package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.Acts;
import dev.ssc.core.rule.Finding;

/**
 * What was read about what is done again and again.
 *
 * @param acts all that could be used
 * @param findings what was found on the way, by line, rule and message
 * @param unusable why the source cannot be used, by line; with anything in it the acts must not be used
 */
public record ReadActs(Acts acts, ImmutableList<Finding> findings, ImmutableList<Unusable> unusable) {}
