/**
 * The {@code ssc} command: a host of the library like any other. {@link dev.ssc.examples.Main} is where the process
 * begins, {@link dev.ssc.examples.Ssc} lists the commands; each command reads its arguments, asks the domain, and hands
 * the answer to a class that writes text, JSON or HTML.
 */
@NullMarked
package dev.ssc.examples;

import org.jspecify.annotations.NullMarked;
