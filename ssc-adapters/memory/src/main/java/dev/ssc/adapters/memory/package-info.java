/**
 * All families of adapters in memory. A <em>world</em> ({@link dev.ssc.adapters.memory.MemoryTickets},
 * {@link dev.ssc.adapters.memory.MemoryCalendar}, {@link dev.ssc.adapters.memory.MemoryChat},
 * {@link dev.ssc.adapters.memory.MemoryProject}) is the system outside: customers write and book in it, and what a host
 * asked for becomes visible in it. An adapter is a connection to such a world; a world outlives its adapters, as a
 * ticket system outlives the hosts that restart beside it. Whoever begins with an adapter that was chosen by the id
 * {@code memory} finds its world by {@code of}, such as {@link dev.ssc.adapters.memory.MemoryTickets#of}. A {@link dev.ssc.adapters.memory.Fate} lets calls fail in
 * every way that adapters may fail in.
 */
@NullMarked
package dev.ssc.adapters.memory;

import org.jspecify.annotations.NullMarked;
