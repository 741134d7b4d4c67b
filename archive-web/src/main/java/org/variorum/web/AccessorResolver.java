package org.variorum.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  private static final Object[] NO_ARGUMENTS = new Object[0];

  private static final ClassValue<List<Map<String, Accessor>>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Map<String, Accessor>> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  /** A method and what it takes, of which Java makes a copy each time it is asked. */
  private record Accessor(Method method, List<Class<?>> takes) {}

  /**
   * Public methods by number of parameters and name; those that these do not tell apart are out.
   */
  private static List<Map<String, Accessor>> accessors(Class<?> type) {
    List<Map<String, Accessor>> accessors = new ArrayList<>();
    Set<Accessor> twins = new HashSet<>();
    for (Method method : type.getMethods()) {
      Method open = method.isBridge() || method.isVarArgs() ? null : open(method, type);
      if (open != null) {
        while (accessors.size() <= open.getParameterCount()) {
          accessors.add(new HashMap<>());
        }
        Accessor accessor = new Accessor(open, List.of(open.getParameterTypes()));
        Accessor twin = accessors.get(open.getParameterCount()).put(open.getName(), accessor);
        if (twin != null) {
          twins.add(accessor);
          twins.add(twin);
        }
      }
    }
    accessors.forEach(some -> some.values().removeAll(twins));
    return List.copyOf(accessors);
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

  private static @Nullable Accessor accessor(Class<?> type, String name, int given) {
    List<Map<String, Accessor>> accessors = ACCESSORS.get(type);
    return given < accessors.size() ? accessors.get(given).get(name) : null;
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
    Accessor accessor = accessor(base.getClass(), name.toString(), given);
    if (accessor == null) {
      return null;
    }
    Object answer = call(base, accessor.method(), coerced(context, accessor.takes(), arguments));
    context.setPropertyResolved(base, name);
    return answer;
  }

  private static @Nullable Object[] coerced(
      ELContext context, List<Class<?>> types, @Nullable Object @Nullable [] arguments) {
    if (arguments == null || arguments.length == 0) {
      return NO_ARGUMENTS;
    }
    @Nullable Object[] coerced = Arrays.copyOf(arguments, arguments.length);
    for (int i = 0; i < coerced.length; i++) {
      if (!types.get(i).isInstance(coerced[i])) {
        coerced[i] = context.convertToType(coerced[i], types.get(i));
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
