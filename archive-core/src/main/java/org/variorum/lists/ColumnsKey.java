package org.variorum.lists;

import java.io.Serializable;

/** A colleague and a list. */
record ColumnsKey(String owner, String list) implements Serializable {}
