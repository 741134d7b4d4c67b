package org.variorum.treatment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.variorum.digitalobject.RecipeForm;
import org.variorum.hiding.Category;
import org.variorum.scan.PageRecipe;

/** Treatments as JSON, as they are kept and sent. */
public final class TreatmentForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TreatmentForm() {}

  public static String write(Treatment treatment) {
    return node(treatment).toString();
  }

  public static ObjectNode node(Treatment treatment) {
    ObjectNode node = RecipeForm.node(treatment.recipe());
    ArrayNode covers = node.putArray("covers");
    for (Cover cover : treatment.covers()) {
      ObjectNode said = covers.addObject();
      said.set("box", RecipeForm.box(cover.box()));
      said.put("category", cover.category().code());
      said.put("reason", cover.reason());
    }
    return node;
  }

  /**
   * Reads what {@link #write} wrote, or a browser sent.
   *
   * @throws IllegalArgumentException if it is no treatment
   */
  public static Treatment read(String json) {
    try {
      return read(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a treatment", e);
    }
  }

  /** The same of what is read as JSON already. */
  public static Treatment read(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("Not a treatment");
    }
    List<Cover> covers = new ArrayList<>();
    for (JsonNode cover : node.path("covers")) {
      covers.add(
          new Cover(
              RecipeForm.box(cover.path("box")),
              Category.coded(cover.path("category").asText()).orElse(Category.OTHER),
              cover.path("reason").asText()));
    }
    ObjectNode bare = node.deepCopy();
    bare.remove("covers");
    PageRecipe recipe = RecipeForm.read(bare);
    return new Treatment(recipe.quarters(), recipe.straighten(), recipe.crop(), covers);
  }
}
