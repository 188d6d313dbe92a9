/** Two or more posts side by side, as they are typed or dropped. */

import { jsonOf, textOf } from "./api.js";
import { base64Of, by, calmly, contentOf, make, save, say } from "./dom.js";
import { onFiles } from "./drop.js";

const MOST = 12;
const WELCOME = by("ui-compare-status").textContent;
const posts = []; // { title, text: elements, file: what was dropped, as long as nothing is changed by hand }
let asking = new AbortController();

function add() {
  const letter = String.fromCharCode(65 + posts.length);
  const title = make("input", { id: `ui-compare-title-${letter}`, dir: "auto", autocomplete: "off" });
  const text = make("textarea", { id: `ui-compare-text-${letter}`, rows: 8, dir: "auto", spellcheck: false });
  const post = { title, text, file: null };
  text.addEventListener("input", () => {
    post.file = null;
    soon();
  });
  title.addEventListener("input", soon);
  posts.push(post);
  by("ui-compare-posts").append(
    make(
      "div",
      { className: "card" },
      make("label", { htmlFor: title.id }, `Title of post ${letter}`),
      title,
      make("label", { htmlFor: text.id }, `Post ${letter}`),
      text,
    ),
  );
  by("ui-compare-add").disabled = posts.length >= MOST;
  return post;
}

function given() {
  return posts
    .filter((post) => post.file || post.text.value.trim())
    .map((post) => ({
      ...(post.file ?? { text: post.text.value }),
      ...(post.title.value.trim() ? { title: post.title.value.trim() } : {}),
    }));
}

async function show() {
  asking.abort();
  asking = new AbortController();
  const some = given();
  by("ui-compare-save").hidden = some.length < 2;
  if (some.length < 2) {
    by("ui-compare-result").replaceChildren();
    say("ui-compare-status", WELCOME);
    return;
  }
  try {
    const html = await textOf("compare", { posts: some, format: "html" }, { signal: asking.signal });
    const lead = contentOf(html, "header .lead");
    by("ui-compare-result").replaceChildren(...contentOf(html, "main"));
    say(
      "ui-compare-status",
      lead
        .map((node) => node.textContent)
        .join(" ")
        .replace(/\s+/g, " ")
        .trim(),
    );
  } catch (error) {
    if (error.name === "AbortError") return;
    by("ui-compare-result").replaceChildren();
    by("ui-compare-save").hidden = true;
    say("ui-compare-status", error.message, true);
  }
}

async function take(files) {
  try {
    for (const file of files) {
      const post =
        posts.find(({ file: known, text }) => !known && !text.value.trim()) ?? (posts.length < MOST ? add() : null);
      if (!post) break;
      const data = { base64: await base64Of(file), name: file.name };
      const read = await jsonOf("read", data);
      post.file = data;
      post.title.value = read.title;
      post.text.value = read.text.trim();
    }
    await show();
  } catch (error) {
    say("ui-compare-status", error.message, true);
  }
}

/** The comparison as it is saved: a page or JSON, or as CSV a row for each post, as `rolefit classify` writes it. */
async function content(format) {
  const some = given();
  if (format !== "csv") return textOf("compare", { posts: some, format });
  const [first, ...others] = await Promise.all(some.map((post) => textOf("classify", { ...post, format })));
  return first + others.map((rows) => rows.slice(rows.indexOf("\n") + 1)).join("");
}

const soon = calmly(show);
add();
add();
by("ui-compare-add").addEventListener("click", () => add().title.focus());
by("ui-compare-save").addEventListener("click", async (event) => {
  const format = event.target.closest("button")?.dataset.format;
  if (format === "print") window.print();
  else if (format)
    try {
      save(`comparison.${format}`, await content(format), "application/octet-stream");
    } catch (error) {
      say("ui-compare-status", error.message, true);
    }
});
onFiles("ui-compare", "ui-compare-file", take);
