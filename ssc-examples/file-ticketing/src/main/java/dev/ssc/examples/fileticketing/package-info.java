/**
 * A ticket system in a folder: one text file a ticket, one line for each thing that happened. It is what
 * {@code docs/writing-an-adapter.md} takes its author through, and uses nothing but what the library publishes.
 */
@NullMarked
package dev.ssc.examples.fileticketing;

import org.jspecify.annotations.NullMarked;
