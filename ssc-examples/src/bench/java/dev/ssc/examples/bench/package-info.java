/** Measurements. Run with {@code mvn -Pbench -DskipTests package}, then as {@code docs/benchmarks.md} says. */
@NullMarked
package dev.ssc.examples.bench;

import org.jspecify.annotations.NullMarked;
