/**
 * What all commands share in dealing with the person or program that called them: where output goes
 * ({@link dev.ssc.examples.console.Console}), what the process ends with
 * ({@link dev.ssc.examples.console.ExitCode}), how a refusal is said ({@link dev.ssc.examples.console.UnusableException}),
 * and how text, JSON and HTML are written so that no name from a file can spoil them.
 */
@NullMarked
package dev.ssc.examples.console;

import org.jspecify.annotations.NullMarked;
