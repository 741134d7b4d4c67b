package org.variorum.textlayer;

import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;

/**
 * A text that is to become the newest version of a layer.
 *
 * @param seen the version that it follows; 0 if there was none
 * @param engine the program that read it; empty if none did
 * @param shown whether visitors may read it at once
 */
public record NewText(
    ObjectId object,
    TextLayer layer,
    int seen,
    TextOrigin origin,
    PageText text,
    String engine,
    boolean shown) {}
