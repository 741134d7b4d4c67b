package org.variorum.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Paths of the desk. */
public final class DeskPath {
  static final String DESK = "/admin";
  static final String SIGN_IN = "/admin/sign-in";
  static final String PASSWORD = "/admin/password";
  static final String API = "/admin/api/";

  /** What a page asks by itself while it stands open. */
  static final String PRESENCE = "/admin/api/presence";

  static final String CODE = "/admin/code";
  static final String SECOND_FACTOR = "/admin/second-factor";
  static final String ACCOUNT = "/admin/account";
  static final String JOIN = "/admin/join/";
  static final String PROVIDER = "/admin/provider";
  static final String PROVIDER_BACK = "/admin/provider/back";
  private static final Set<String> OF_THE_DOOR = Set.of(SIGN_IN, CODE, PROVIDER, PROVIDER_BACK);

  private DeskPath() {}

  /** The path as the server understands it when it looks for who answers: decoded, without dots. */
  public static String of(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  /** Whether who is not signed in may come there. */
  static boolean isOfTheDoor(String path) {
    return OF_THE_DOOR.contains(path) || path.startsWith(JOIN);
  }

  /**
   * Where to go after signing in: the page that was asked for if it is one of the desk, else the
   * desk. An address of another place is never followed.
   */
  static String after(String wanted) {
    boolean plain = wanted.matches("/admin(/[a-z0-9/-]*)?(\\?[A-Za-z0-9=&%+._-]*)?");
    return plain && !isOfTheDoor(wanted.replaceAll("\\?.*", "")) && !wanted.contains("//")
        ? wanted
        : DESK;
  }
}
