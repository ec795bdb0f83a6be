/** The questions a call is to answer, and what became of each before and during it (CALL-PREP-1, CALL-PREP-2). */
@NullMarked
package dev.ssc.calls.agenda;

import org.jspecify.annotations.NullMarked;
