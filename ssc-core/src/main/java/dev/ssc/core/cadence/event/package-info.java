/** What has happened to an obligation: one {@link dev.ssc.core.cadence.event.CadenceEvent event} a file. */
@NullMarked
package dev.ssc.core.cadence.event;

import org.jspecify.annotations.NullMarked;
