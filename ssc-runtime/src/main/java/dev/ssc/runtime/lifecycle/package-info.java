/**
 * The kinds of lifecycles that a desk drives, and what it must know of each beside the kernel: how one begins, what wakes
 * it, by which names it is found, and what a command of one means for others.
 */
@NullMarked
package dev.ssc.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
