package org.variorum.web;

/**
 * A square of the drawing of the world.
 *
 * @param land what is filled, as a path of SVG
 * @param borders the borders of today; may be empty
 * @param place where it stands in the window, for {@code transform}
 */
public record MapTile(String land, String borders, String place) {}
