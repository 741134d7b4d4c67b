package org.variorum.textlayer;

import java.io.Serializable;

/** Which version of which layer of which page. */
public record PageTextKey(String objectId, String layer, int number) implements Serializable {}
