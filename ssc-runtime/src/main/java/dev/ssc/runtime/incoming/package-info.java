/**
 * What adapters hear becomes commands. A message counts once, however often it comes; one that comes before what it is
 * about waits for it a while; one that belongs to nothing becomes a to-do.
 */
@NullMarked
package dev.ssc.runtime.incoming;

import org.jspecify.annotations.NullMarked;
