/**
 * Letters by e-mail, if the archive is told how to send them: queued in the database within the
 * transaction that wants them sent, and handed to the SMTP server (RFC 5321) by a worker.
 *
 * <p>Whoever wants a letter sent writes its words into {@code letters*.properties} beside this
 * package, asks {@link org.variorum.mail.Letters} for it and gives it to {@link
 * org.variorum.mail.Mail}.
 */
@NullMarked
package org.variorum.mail;

import org.jspecify.annotations.NullMarked;
