/** The command {@code ssc demo}: a tour of what the library does, and by which rules. */
@NullMarked
package dev.ssc.examples.demo;

import org.jspecify.annotations.NullMarked;
