/** Asks the server. The token comes in the address, behind #, which no request carries, and is taken out of it. */

const KEY = "rolefit-token";
const given = new URLSearchParams(location.hash.slice(1)).get("token");
if (given) {
  sessionStorage.setItem(KEY, given);
  history.replaceState(null, "", location.pathname);
}

export const hasToken = () => Boolean(sessionStorage.getItem(KEY));
export const setToken = (token) => sessionStorage.setItem(KEY, token.trim());

/** What the server refused, in its own words. */
export class Refused extends Error {}

/** Answer of a call as a Response; `body` is an object, or a file with its fields in `query`. */
export async function ask(call, body, { query = {}, signal } = {}) {
  const file = body instanceof Blob;
  const search = new URLSearchParams(query).toString();
  const headers = { Authorization: `Bearer ${sessionStorage.getItem(KEY) ?? ""}` };
  if (!file) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(`/v1/${call}${search ? `?${search}` : ""}`, {
      method: "POST",
      headers,
      body: file ? body : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refused("rolefit serve does not answer: is it still running?");
  }
  if (answer.status === 401) document.dispatchEvent(new Event("locked"));
  if (!answer.ok) throw new Refused(await wordsOf(answer));
  return answer;
}

export const textOf = async (...request) => (await ask(...request)).text();
export const jsonOf = async (...request) => (await ask(...request)).json();

async function wordsOf(answer) {
  try {
    const said = await answer.json();
    return said.error?.message ?? said.results[0].error;
  } catch {
    return `the server answered with ${answer.status}`;
  }
}
