/**
 * What a term asks of the outside world, by name: the {@link dev.ssc.core.term.request.TermRequest kinds} of requests,
 * and the {@link dev.ssc.core.term.request.TermMessage messages} that reach people. A message is a key; the words come
 * from a book of messages, which is given the facts of the request.
 */
@NullMarked
package dev.ssc.core.term.request;

import org.jspecify.annotations.NullMarked;
