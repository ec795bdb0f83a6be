/**
 * Who is there. An {@link dev.ssc.core.organisation.Organisation} has sections, stages with their groups, functions and
 * people (ORG-1); a {@link dev.ssc.core.organisation.Seat} is a group, section or function seen as something that wants
 * a {@link dev.ssc.core.organisation.Counterpart}. Everything here is immutable, checked when it is built, and indexed,
 * so that each question is a look-up.
 */
@NullMarked
package dev.ssc.core.organisation;

import org.jspecify.annotations.NullMarked;
