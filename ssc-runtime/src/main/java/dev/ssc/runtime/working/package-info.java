/**
 * What a desk does when it is due, in {@link dev.ssc.runtime.workers.Work lanes}: messages that waited, deadlines, and
 * the errands of each family of adapters. What fails is put off, and holds up nothing else.
 */
@NullMarked
package dev.ssc.runtime.working;

import org.jspecify.annotations.NullMarked;
