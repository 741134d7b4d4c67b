package org.variorum.change;

import org.variorum.identifier.LocalId;

/**
 * That a change touches a matter.
 *
 * @param part the local id of the part that changed; empty for the entry itself
 */
public record Touched(Matter matter, String part) {

  static Touched on(Matter matter, LocalId part) {
    return new Touched(matter, part.value());
  }

  static Touched on(Matter matter) {
    return new Touched(matter, "");
  }
}
