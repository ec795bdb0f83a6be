/**
 * What a call asks of the outside world, by name: the {@link dev.ssc.calls.request.CallRequest kinds} of requests, and
 * the {@link dev.ssc.calls.request.Message messages} that reach people. A message is a key; the words come from a book
 * of messages, which is given the facts of the request.
 */
@NullMarked
package dev.ssc.calls.request;

import org.jspecify.annotations.NullMarked;
