/** Small programs that embed the library, as the README shows them. */
@NullMarked
package dev.ssc.examples.embedding;

import org.jspecify.annotations.NullMarked;
