/**
 * The project family: issues, proposed changes and reviews. It is apart from ticketing, since the system in which an
 * organisation keeps its files is rarely the one in which it answers its customers, and a host chooses them apart.
 */
@NullMarked
package dev.ssc.spi.project;

import org.jspecify.annotations.NullMarked;
