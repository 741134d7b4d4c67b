package org.variorum.digitalobject;

import org.variorum.scan.PageRecipe;

/**
 * What visitors get of a page.
 *
 * @param number of the treatment; 0 for the page as it came
 * @param ready whether its tiles are there; until then they get nothing of it
 */
public record Shown(int number, PageRecipe recipe, boolean ready) {
  public static final Shown AS_IT_CAME = new Shown(0, PageRecipe.AS_IT_CAME, true);
}
