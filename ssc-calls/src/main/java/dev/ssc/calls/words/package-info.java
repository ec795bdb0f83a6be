/**
 * The words of a call. A request that reaches people carries the key of a message and its facts; a
 * {@link dev.ssc.calls.words.MessageBook} renders them, as plain text or Markdown, in a language. A host can replace any
 * message, or write a book of its own. What customers wrote is escaped, so that it cannot break out of a message.
 */
@NullMarked
package dev.ssc.calls.words;

import org.jspecify.annotations.NullMarked;
