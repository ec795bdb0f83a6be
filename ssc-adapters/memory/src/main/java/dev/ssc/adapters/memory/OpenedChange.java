package dev.ssc.adapters.memory;

import dev.ssc.spi.RequestId;
import dev.ssc.spi.project.ProposedChange;
import java.time.Instant;

/**
 * A proposed change as it stands; it changes nothing by itself.
 *
 * @param url where it can be seen
 * @param change what it proposes
 * @param at when it was proposed
 * @param request the request by which the host proposed it
 */
public record OpenedChange(String url, ProposedChange change, Instant at, RequestId request) {}
