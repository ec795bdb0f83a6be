package dev.ssc.core.voice;

/**
 * A label that a person may put on an issue (VOICE-3); nothing puts it on by itself.
 *
 * @param label the label
 * @param because the numbers that reached the threshold
 */
public record LabelSuggestion(SupportLabel label, Impact because) {}
