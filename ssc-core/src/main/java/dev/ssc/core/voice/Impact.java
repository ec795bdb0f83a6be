package dev.ssc.core.voice;

/**
 * How much an issue matters to customers in a period (VOICE-1).
 *
 * @param issue key of the issue
 * @param tickets distinct tickets; merged ones count once
 * @param customers distinct customers
 */
public record Impact(String issue, int tickets, int customers) {}
