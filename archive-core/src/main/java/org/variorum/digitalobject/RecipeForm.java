package org.variorum.digitalobject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.Box;
import org.variorum.scan.PageRecipe;

/** How a page is to be shown, as JSON. */
public final class RecipeForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RecipeForm() {}

  public static String write(PageRecipe recipe) {
    return node(recipe).toString();
  }

  public static ObjectNode node(PageRecipe recipe) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("quarters", recipe.quarters());
    node.put("straighten", recipe.straighten());
    if (recipe.crop() != null) {
      node.set("crop", box(recipe.crop()));
    }
    ArrayNode covers = node.putArray("covers");
    recipe.covers().forEach(cover -> covers.add(box(cover)));
    return node;
  }

  public static ArrayNode box(Box box) {
    return JsonNodeFactory.instance
        .arrayNode()
        .add(box.x())
        .add(box.y())
        .add(box.width())
        .add(box.height());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is nothing like it
   */
  public static PageRecipe read(String json) {
    try {
      return read(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a recipe: " + json, e);
    }
  }

  /** The same of what is read as JSON already. */
  public static PageRecipe read(JsonNode node) {
    List<Box> covers = new ArrayList<>();
    node.path("covers").forEach(cover -> covers.add(box(cover)));
    @Nullable Box crop = node.hasNonNull("crop") ? box(node.path("crop")) : null;
    return new PageRecipe(
        node.path("quarters").asInt(), node.path("straighten").asInt(), crop, covers);
  }

  public static Box box(JsonNode node) {
    if (!node.isArray() || node.size() != 4) {
      throw new IllegalArgumentException("Not a box: " + node);
    }
    return new Box(
        node.path(0).asInt(), node.path(1).asInt(), node.path(2).asInt(), node.path(3).asInt());
  }
}
