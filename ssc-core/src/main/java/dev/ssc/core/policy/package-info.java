/**
 * Numbers that a host can replace. A policy says what it allows by constraints on its values;
 * {@link dev.ssc.core.policy.Policies} checks them when the policy is built and names every violation at once.
 */
@NullMarked
package dev.ssc.core.policy;

import org.jspecify.annotations.NullMarked;
