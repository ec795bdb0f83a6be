/**
 * Who answers for a seat. A {@link dev.ssc.core.coverage.Roster} holds the terms and open requests of an organisation;
 * coverage, vacancies, gaps and "whom to ask" are computed from it, as of a date or without one (COV-1 to COV-6).
 */
@NullMarked
package dev.ssc.core.coverage;

import org.jspecify.annotations.NullMarked;
