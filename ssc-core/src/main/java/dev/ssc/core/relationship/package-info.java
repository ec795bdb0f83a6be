/**
 * What a new counterpart builds with the product team (REL-1 to REL-9): an
 * {@link dev.ssc.core.relationship.Introduction}, a {@link dev.ssc.core.relationship.Checklist} and a
 * {@link dev.ssc.core.relationship.Mentor}. All three are computed when a term becomes active, from the people that
 * are given; nothing here knows the term.
 */
@NullMarked
package dev.ssc.core.relationship;

import org.jspecify.annotations.NullMarked;
