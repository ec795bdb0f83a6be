/**
 * The commands {@code ssc coverage} and {@code ssc vacancies}, and how they say what the domain answers: as text, as
 * JSON, and coverage as a page of HTML too.
 */
@NullMarked
package dev.ssc.examples.coverage;

import org.jspecify.annotations.NullMarked;
