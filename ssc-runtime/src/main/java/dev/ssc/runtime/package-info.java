/**
 * The desk: what a host embeds. A {@link dev.ssc.runtime.Desk} is opened with an organisation, adapters, a journal, a
 * clock and workers; it takes commands and gives decisions, has requests carried out and tried again, wakes lifecycles up
 * at their deadlines, and tells them what adapters hear. What no adapter can do becomes a to-do of a person, and nothing
 * is ever lost.
 */
@NullMarked
package dev.ssc.runtime;

import org.jspecify.annotations.NullMarked;
