package org.variorum.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Remit;
import org.variorum.staff.Role;

/**
 * A link by which somebody joins, as it was given out.
 *
 * @param penName as which he shall sign; may be empty
 * @param mail to which the link was sent, and by which a provider of identities may know him; may
 *     be empty
 */
public record Invitation(
    String id,
    Role role,
    String penName,
    Remit remit,
    String mail,
    @Nullable StaffId madeBy,
    Instant expiresAt) {}
