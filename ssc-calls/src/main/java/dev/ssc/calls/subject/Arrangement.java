package dev.ssc.calls.subject;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which call was agreed (CALL-TYPE-1, CALL-TYPE-2, CALL-PREP-4).
 *
 * @param type what kind of call
 * @param length how long it is to be
 * @param platform where it is held
 * @param upgradeOn when the customer plans to upgrade, if that was said
 */
public record Arrangement(CallType type, Duration length, Platform platform, Optional<Instant> upgradeOn) {

    /**
     * Whether a call is too close to the upgrade it is to assist.
     *
     * @param start when the call starts
     * @param before how long before the upgrade it starts at the latest
     * @return true if it starts later; false where no upgrade is planned
     */
    public boolean tooCloseToUpgrade(Instant start, Duration before) {
        return type == CallType.UPGRADE_ASSISTANCE
                && upgradeOn
                        .filter(upgrade -> start.isAfter(upgrade.minus(before)))
                        .isPresent();
    }
}
