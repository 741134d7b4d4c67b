package org.variorum.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods that pages name on views, as {@code entry.title()} or {@code at.href(path)}.
 * The expression language by itself looks through all methods of the class at each call, which was
 * an eighth of the time that a page took; here they are looked up once per class.
 */
public class AccessorResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return methods(type);
        }
      };

  /**
   * Public methods by name and number of parameters; those that these do not tell apart are out.
   */
  private static Map<String, Method> methods(Class<?> type) {
    Map<String, Method> methods = new HashMap<>();
    Set<String> twins = new HashSet<>();
    for (Method method : type.getMethods()) {
      Method open = method.isBridge() || method.isVarArgs() ? null : open(method, type);
      String key = key(method.getName(), method.getParameterCount());
      if (open != null && methods.put(key, open) != null) {
        twins.add(key);
      }
    }
    methods.keySet().removeAll(twins);
    return Map.copyOf(methods);
  }

  /** The method as a class or interface declares it that all may use; null if none does. */
  private static @Nullable Method open(Method method, Class<?> type) {
    for (Class<?> higher = type; higher != null; higher = higher.getSuperclass()) {
      Method declared = declared(method, higher);
      if (declared != null) {
        return declared;
      }
    }
    return null;
  }

  private static @Nullable Method declared(Method method, Class<?> type) {
    if (Modifier.isPublic(type.getModifiers())) {
      try {
        return type.getMethod(method.getName(), method.getParameterTypes());
      } catch (NoSuchMethodException e) {
        return null;
      }
    }
    return Stream.of(type.getInterfaces())
        .map(face -> declared(method, face))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String key(String name, int parameters) {
    return name + '/' + parameters;
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object name,
      Class<?> @Nullable [] types,
      @Nullable Object @Nullable [] arguments) {
    if (base == null || name == null) {
      return null;
    }
    int given = arguments == null ? 0 : arguments.length;
    Method method = METHODS.get(base.getClass()).get(key(name.toString(), given));
    if (method == null) {
      return null;
    }
    Object answer = call(base, method, coerced(context, method, arguments));
    context.setPropertyResolved(base, name);
    return answer;
  }

  private static @Nullable Object[] coerced(
      ELContext context, Method method, @Nullable Object @Nullable [] arguments) {
    if (arguments == null) {
      return new Object[0];
    }
    Class<?>[] types = method.getParameterTypes();
    @Nullable Object[] coerced = Arrays.copyOf(arguments, arguments.length);
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isInstance(coerced[i])) {
        coerced[i] = context.convertToType(coerced[i], types[i]);
      }
    }
    return coerced;
  }

  private static @Nullable Object call(Object base, Method method, @Nullable Object[] arguments) {
    try {
      return method.invoke(base, arguments);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    // Nothing is set on a view.
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return true;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }
}
