package org.variorum.settings;

/** That the archive says something new of itself. Fired within the transaction. */
public record SettingKept(Setting setting) {}
