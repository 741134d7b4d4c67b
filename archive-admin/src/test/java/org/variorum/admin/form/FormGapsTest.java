package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a form holds can be edited on its page. */
class FormGapsTest {

  @Test
  void areNone() throws IOException {
    String pages = pages();
    Set<String> gaps = new TreeSet<>();

    for (Class<?> part : parts()) {
      places(part)
          .filter(place -> !pages.matches("(?s).*\\." + place + "\\b.*"))
          .forEach(place -> gaps.add(part.getSimpleName() + "." + place));
    }

    assertThat(gaps).isEmpty();
  }

  /** The properties of a part that hold something to be written or chosen. */
  private static Stream<String> places(Class<?> part) {
    List<Method> methods = Arrays.asList(part.getMethods());
    return methods.stream()
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getDeclaringClass().getPackage() == part.getPackage())
        .filter(
            method ->
                Written.class.isAssignableFrom(method.getReturnType())
                    || Rows.class == method.getReturnType()
                    || isSet(methods, method))
        .map(FormGapsTest::property)
        .distinct();
  }

  private static boolean isSet(List<Method> methods, Method getter) {
    String setter = "set" + getter.getName().replaceFirst("get|is", "");
    return methods.stream().anyMatch(method -> method.getName().equals(setter));
  }

  private static String property(Method getter) {
    String name = getter.getName().replaceFirst("get|is", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static List<Class<?>> parts() throws IOException {
    Path classes = Path.of("target/classes/org/variorum/admin/form");
    try (Stream<Path> files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.class$", ""))
          .<Class<?>>map(FormGapsTest::loaded)
          .filter(one -> Written.class.isAssignableFrom(one) && !one.isInterface())
          .toList();
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(Written.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(FormGapsTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
