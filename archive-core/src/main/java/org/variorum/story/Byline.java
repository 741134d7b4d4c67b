package org.variorum.story;

import java.time.LocalDate;
import org.variorum.language.Texts;

/** Who signs a story, and on which day it is dated. */
public record Byline(Texts kicker, String author, LocalDate dated, boolean commentsOpen) {}
