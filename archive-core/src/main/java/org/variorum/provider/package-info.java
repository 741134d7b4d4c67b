/**
 * A provider of identities that vouches for colleagues: OpenID Connect Core 1.0, the authorization
 * code flow with a client secret and PKCE (RFC 7636). It knows nothing of pages; they lead the
 * browser there and back.
 */
@NullMarked
package org.variorum.provider;

import org.jspecify.annotations.NullMarked;
