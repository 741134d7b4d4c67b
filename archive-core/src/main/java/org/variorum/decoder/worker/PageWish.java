package org.variorum.decoder.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.Box;
import org.variorum.scan.PageRecipe;

/**
 * That one page is wanted as it is to be shown.
 *
 * @param page from 1
 * @param zip where its tiles shall lie
 */
public record PageWish(int page, PageRecipe recipe, Path zip) {

  static void write(Optional<PageWish> wish, DataOutputStream out) throws IOException {
    out.writeBoolean(wish.isPresent());
    if (wish.isPresent()) {
      out.writeInt(wish.get().page);
      out.writeUTF(wish.get().zip.toString());
      write(wish.get().recipe, out);
    }
  }

  static void write(PageRecipe recipe, DataOutputStream out) throws IOException {
    out.writeInt(recipe.quarters());
    out.writeInt(recipe.straighten());
    List<Box> crop = new ArrayList<>();
    if (recipe.crop() != null) {
      crop.add(recipe.crop());
    }
    write(crop, out);
    write(recipe.covers(), out);
  }

  private static void write(List<Box> boxes, DataOutputStream out) throws IOException {
    out.writeInt(boxes.size());
    for (Box box : boxes) {
      out.writeInt(box.x());
      out.writeInt(box.y());
      out.writeInt(box.width());
      out.writeInt(box.height());
    }
  }

  static Optional<PageWish> read(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return Optional.empty();
    }
    int page = in.readInt();
    Path zip = Path.of(in.readUTF());
    return Optional.of(new PageWish(page, recipe(in), zip));
  }

  static PageRecipe recipe(DataInputStream in) throws IOException {
    int quarters = in.readInt();
    int straighten = in.readInt();
    List<Box> crops = boxes(in);
    @Nullable Box crop = crops.isEmpty() ? null : crops.get(0);
    return new PageRecipe(quarters, straighten, crop, boxes(in));
  }

  private static List<Box> boxes(DataInputStream in) throws IOException {
    List<Box> boxes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      boxes.add(new Box(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
    }
    return boxes;
  }
}
