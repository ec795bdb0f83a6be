/**
 * The shape that every lifecycle has. A {@link dev.ssc.core.lifecycle.Command} says what someone wants and decides about
 * it; its {@link dev.ssc.core.lifecycle.Decision} is accepted with events, requests and advice, rejected by a rule, or
 * unchanged. An {@link dev.ssc.core.lifecycle.Event} says what has happened and is applied to the
 * {@link dev.ssc.core.lifecycle.State}. A {@link dev.ssc.core.lifecycle.Lifecycle} judges what is the same for all:
 * repetitions, the order of time, the phases (LIFE-3 to LIFE-8). Nothing here reads a clock or does I/O: a host gives
 * the time, keeps the {@link dev.ssc.core.lifecycle.Step}s and has the {@link dev.ssc.core.lifecycle.Request}s carried
 * out.
 */
@NullMarked
package dev.ssc.core.lifecycle;

import org.jspecify.annotations.NullMarked;
