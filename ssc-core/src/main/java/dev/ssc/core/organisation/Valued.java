package dev.ssc.core.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of generated values: the implementation hides behind the abstract class and its builder. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = false,
        defaults = @Value.Immutable(copy = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Valued {}
