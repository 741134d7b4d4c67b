package org.variorum.admin.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Paths of the desk. */
final class DeskPath {
  static final String DESK = "/admin";
  static final String SIGN_IN = "/admin/sign-in";
  static final String PASSWORD = "/admin/password";
  static final String STAFF = "/admin/staff";
  static final String API = "/admin/api/";

  private DeskPath() {}

  static String of(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  static boolean isOfDesk(HttpServletRequest request) {
    String path = of(request);
    return path.equals(DESK) || path.startsWith(DESK + "/");
  }

  /**
   * Where to go after signing in: the page that was asked for if it is one of the desk, else the
   * desk. An address of another place is never followed.
   */
  static String after(String wanted) {
    boolean plain = wanted.matches("/admin(/[a-z0-9/-]*)?(\\?[A-Za-z0-9=&%+._-]*)?");
    return plain && !wanted.startsWith(SIGN_IN) && !wanted.contains("//") ? wanted : DESK;
  }
}
