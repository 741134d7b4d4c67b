package org.variorum.claim;

import org.variorum.date.HistoricalDate;
import org.variorum.language.Texts;

/** When an account was first told, and by whom: accounts stand in this order. */
public record FirstTold(HistoricalDate when, Texts by) {}
