/**
 * The chat family. A {@link dev.ssc.spi.chat.ChatAdapter} tells people, writes into channels and pages. It asks nothing
 * of threads, of users found by e-mail, or of formatted text, which not every chat system has.
 */
@NullMarked
package dev.ssc.spi.chat;

import org.jspecify.annotations.NullMarked;
