package dev.ssc.core.update;

/**
 * A text that begins with a heading (UPD-1).
 *
 * @param heading the heading
 * @param text what follows, without blanks around it; empty if nothing does
 */
public record HeadedText(UpdateHeading heading, String text) {}
