/**
 * The sample organisation: what the {@code ssc} command reads when it is told of no files. It is an organisation source
 * like any other, found by the id {@code sample}.
 */
@NullMarked
package dev.ssc.examples.sample;

import org.jspecify.annotations.NullMarked;
