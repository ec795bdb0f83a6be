/**
 * Updates that counterparts share with Support (UPD-1 to UPD-4). An {@link dev.ssc.core.update.Update} has a
 * {@link dev.ssc.core.update.UpdateHeading} by which it is recognised, and either items or a word that all is quiet; it
 * is posted to several channels and is one update all the same; {@link dev.ssc.core.update.UpdateMeasures} say how it
 * goes.
 */
@NullMarked
package dev.ssc.core.update;

import org.jspecify.annotations.NullMarked;
