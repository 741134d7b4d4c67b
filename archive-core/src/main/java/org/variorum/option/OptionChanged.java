package org.variorum.option;

/** That an option has another value. Fired within the transaction. */
public record OptionChanged(Option option) {}
