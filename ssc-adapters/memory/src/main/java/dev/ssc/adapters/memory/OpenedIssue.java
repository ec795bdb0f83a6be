package dev.ssc.adapters.memory;

import dev.ssc.spi.RequestId;
import dev.ssc.spi.project.Issue;
import java.time.Instant;

/**
 * An issue as it stands.
 *
 * @param url where it can be seen
 * @param issue what it says
 * @param at when it was opened
 * @param request the request by which the host opened it
 */
public record OpenedIssue(String url, Issue issue, Instant at, RequestId request) {}
