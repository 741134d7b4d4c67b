// A provider of identities for one test: node provider.mjs PORT ADDRESS-TO-COME-BACK-TO
import Provider from "oidc-provider";

const [port, back] = process.argv.slice(2);
const provider = new Provider(`http://localhost:${port}`, {
  clients: [{ client_id: "variorum", client_secret: "a secret: with / signs", redirect_uris: [back] }],
  claims: { email: ["email", "email_verified"] },
  conformIdTokenClaims: false,
  cookies: { keys: ["for one test"] },
  pkce: { required: () => true },
  findAccount: (context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@example.org`, email_verified: true }),
  }),
});
provider.listen(Number(port), "127.0.0.1", () => console.log("listening"));
