@NullMarked
package dev.ssc.core.lifecycle;

import org.jspecify.annotations.NullMarked;
