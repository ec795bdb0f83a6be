/** The organisation that a desk goes by, and what commands must know of it and of other lifecycles. */
@NullMarked
package dev.ssc.runtime.organisation;

import org.jspecify.annotations.NullMarked;
