package org.variorum.staff;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;

/** All acts there are: each method that asks for a right. */
public final class Acts {
  private static final List<Method> ALL = found();

  private Acts() {}

  /** All of them, by name. */
  public static List<Method> all() {
    return ALL;
  }

  /** How the audit log and the matrix of roles call an act. */
  public static String name(Method act) {
    return act.getDeclaringClass().getSimpleName() + "." + act.getName();
  }

  /** Which right it asks for. */
  public static Right right(Method act) {
    return act.getAnnotation(Requires.class).value();
  }

  private static List<Method> found() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.variorum")
            .stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Requires.class))
            .map(JavaMethod::reflect)
            .sorted(Comparator.comparing(Acts::name).thenComparing(Method::toGenericString))
            .toList();
  }
}
