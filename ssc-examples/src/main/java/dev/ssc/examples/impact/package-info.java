/**
 * The impact of product issues on the page of coverage: a file of tickets that were linked to issues, the numbers of
 * {@link dev.ssc.core.voice.ImpactDashboard}, and a picture of them.
 */
@NullMarked
package dev.ssc.examples.impact;

import org.jspecify.annotations.NullMarked;
