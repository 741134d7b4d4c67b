package org.variorum.decoder.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.scan.PageRecipe;

/**
 * That the text of a page is wanted.
 *
 * @param page from 1
 * @param recipe how it lies when it is read
 * @param models the folder of the models
 * @param names of models, joined by "+"
 * @param alto the file that is to be written
 */
public record TextWish(int page, PageRecipe recipe, Path models, String names, Path alto) {

  static void write(Optional<TextWish> wish, DataOutputStream out) throws IOException {
    out.writeBoolean(wish.isPresent());
    if (wish.isPresent()) {
      TextWish text = wish.get();
      out.writeInt(text.page);
      PageWish.write(text.recipe, out);
      out.writeUTF(text.models.toString());
      out.writeUTF(text.names);
      out.writeUTF(text.alto.toString());
    }
  }

  static Optional<TextWish> read(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return Optional.empty();
    }
    int page = in.readInt();
    PageRecipe recipe = PageWish.recipe(in);
    Path models = Path.of(in.readUTF());
    String names = in.readUTF();
    return Optional.of(new TextWish(page, recipe, models, names, Path.of(in.readUTF())));
  }
}
