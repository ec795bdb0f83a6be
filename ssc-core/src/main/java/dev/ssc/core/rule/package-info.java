/**
 * What the library knows, and how it says so. A {@link dev.ssc.core.rule.Rule} has an id that a rejection, an advice, a
 * finding and a test name alike; a {@link dev.ssc.core.rule.Finding} says where in the data that was read a rule does
 * not hold, in words a person can act on. Each domain package lists its own rules in one enum; those
 * that several packages name stand here.
 */
@NullMarked
package dev.ssc.core.rule;

import org.jspecify.annotations.NullMarked;
