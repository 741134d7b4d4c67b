package org.variorum.claim;

import java.time.LocalDate;
import org.variorum.language.Texts;

/** What the editors make of it: signed and dated. */
public record EditorsNote(Texts text, String signedBy, LocalDate signedOn) {}
