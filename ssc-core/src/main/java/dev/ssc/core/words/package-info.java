/**
 * The words of requests that reach people. Such a request carries the key of a message, in its fact {@code message}, and
 * the facts that the message speaks of; a {@link dev.ssc.core.words.Phrasebook} renders them, as plain text or Markdown,
 * in a language. {@link dev.ssc.core.words.CounterpartWords} has the messages about counterparts, English and German.
 * A host can replace any message, and unite books. What people wrote is escaped, so that it cannot break out of a
 * message.
 */
@NullMarked
package dev.ssc.core.words;

import org.jspecify.annotations.NullMarked;
