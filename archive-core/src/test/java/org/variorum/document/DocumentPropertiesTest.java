package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.entry.Entry;
import org.variorum.language.RefusedException;

/** What holds of every document, and of every damaged one. */
class DocumentPropertiesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DocumentCodec codec = new DocumentCodec();
  private final byte[] full = Samples.fullEntry();

  @Property
  void whatIsKeptOfADocumentIsWrittenAsItWasRead(@ForAll Random random) throws IOException {
    JsonNode document = JSON.readTree(full);
    int cuts = 1 + random.nextInt(4);
    for (int cut = 0; cut < cuts; cut++) {
      changeSomewhere(document, random);
    }
    byte[] bytes = JSON.writeValueAsBytes(document);

    Entry entry;
    try {
      entry = codec.read(bytes);
    } catch (RefusedException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      return;
    }

    Document written = codec.write(entry);
    Entry again = codec.read(written.bytes());
    assertThat(again.equals(entry)).as(() -> difference(entry, again)).isTrue();
    assertThat(codec.write(codec.read(written.bytes()))).isEqualTo(written);
  }

  @Property
  void theOrderOfMembersDoesNotMatter(@ForAll Random random) throws IOException {
    byte[] shuffled = JSON.writeValueAsBytes(shuffled(JSON.readTree(full), random));

    assertThat(codec.write(codec.read(shuffled)).digest())
        .isEqualTo(codec.write(codec.read(full)).digest());
  }

  @Property
  void bytesThatAreNoDocumentAreRefusedAndNothingElseHappens(@ForAll("damaged") byte[] damaged) {
    try {
      assertThat(codec.read(damaged)).isNotNull();
    } catch (RefusedException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    Arbitrary<byte[]> cut =
        Arbitraries.integers().between(0, full.length).map(length -> Arrays.copyOf(full, length));
    Arbitrary<byte[]> flipped =
        Arbitraries.integers()
            .between(0, full.length - 1)
            .flatMap(at -> Arbitraries.bytes().map(value -> with(at, value)));
    Arbitrary<byte[]> anything = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
    Arbitrary<byte[]> text =
        Arbitraries.strings().ofMaxLength(60).map(one -> one.getBytes(StandardCharsets.UTF_8));
    return Arbitraries.oneOf(List.of(cut, flipped, anything, text));
  }

  private byte[] with(int at, byte value) {
    byte[] changed = full.clone();
    changed[at] = value;
    return changed;
  }

  /** Where two entries begin to differ; whole ones are too long to be read. */
  private static String difference(Entry one, Entry other) {
    String left = one.toString();
    String right = other.toString();
    int at = Arrays.mismatch(left.toCharArray(), right.toCharArray());
    return left.substring(Math.max(0, at - 80), Math.min(left.length(), at + 80));
  }

  /** Takes out, doubles or replaces a member somewhere in the tree. */
  private static void changeSomewhere(JsonNode tree, Random random) {
    List<ContainerNode<?>> all = new ArrayList<>();
    collect(tree, all);
    ContainerNode<?> chosen = all.get(random.nextInt(all.size()));
    if (chosen instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      if (random.nextBoolean()) {
        object.remove(name);
      } else {
        object.set(name, odd(random));
      }
    } else if (chosen instanceof ArrayNode array && !array.isEmpty()) {
      int at = random.nextInt(array.size());
      if (random.nextBoolean()) {
        array.remove(at);
      } else {
        array.insert(at, random.nextBoolean() ? array.get(at).deepCopy() : odd(random));
      }
    }
  }

  private static JsonNode odd(Random random) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (random.nextInt(7)) {
      case 0 -> make.nullNode();
      case 1 -> make.textNode("");
      case 2 -> make.textNode("c1");
      case 3 -> make.numberNode(random.nextInt());
      case 4 -> make.booleanNode(true);
      case 5 -> make.objectNode();
      default -> make.arrayNode();
    };
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> all) {
    if (node instanceof ContainerNode<?> container) {
      all.add(container);
      container.forEach(child -> collect(child, all));
    }
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.shuffle(members, random);
      ObjectNode other = JsonNodeFactory.instance.objectNode();
      members.forEach(one -> other.set(one.getKey(), shuffled(one.getValue(), random)));
      return other;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode other = JsonNodeFactory.instance.arrayNode();
      array.forEach(one -> other.add(shuffled(one, random)));
      return other;
    }
    return node;
  }
}
