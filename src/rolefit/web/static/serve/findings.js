/** Findings of `check`, as its page shows them. */

import { textOf } from "./api.js";
import { contentOf } from "./dom.js";

/** Check drafts; gives what is said of all of them, and the elements of the page, draft by draft. */
export async function findingsOf(drafts, { signal } = {}) {
  const html = await textOf("check", { drafts, format: "html" }, { signal });
  const [lead] = contentOf(html, "header .lead");
  return { said: lead.textContent, shown: contentOf(html, "main") };
}
