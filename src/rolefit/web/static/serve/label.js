/** Labels by single keys, as `rolefit label` gives them: same keys, same order, same file. */

import { jsonOf, textOf } from "./api.js";
import { base64Of, baseOf, by, make, packed, save, say } from "./dom.js";
import { onFiles } from "./drop.js";

const KEYS = {
  s: ["social_media_manager", "Social media"],
  c: ["community_manager", "Community"],
  h: ["hybrid", "Hybrid"],
  n: ["out_of_scope", "Neither"],
  " ": ["", "Pass over"],
};
let table = null; // name and base64
let queue = [];
let labels = [];
let of = 0;
let unsaved = false;

/** Ask for the next posts, where none is left here. */
async function more() {
  if (queue.length) return;
  const done = labels.map(({ id }) => id);
  const told = await jsonOf("label", { ...table, done });
  queue = told.posts;
}

function draw() {
  const given = labels.filter(({ label }) => label).length;
  const post = queue[0];
  say(
    "ui-label-status",
    post ? `Post ${labels.length + 1} of ${of}; ${given} labelled.` : `All ${of} posts are read; ${given} labelled.`,
  );
  by("ui-label-save").hidden = !labels.length;
  const buttons = Object.entries(KEYS).map(([key, [, name]]) => button(key, name, !post));
  by("ui-label-result").replaceChildren(
    make("div", { className: "row keys no-print" }, ...buttons, button("u", "Undo", !labels.length)),
    ...(post
      ? [
          make("h2", { dir: "auto" }, post.title || "(no title)"),
          make("p", { className: "small muted", dir: "auto" }, post.id),
          make(
            "div",
            { className: "card raw", dir: "auto", tabIndex: 0, role: "region", ariaLabel: "The post" },
            post.text,
          ),
        ]
      : []),
  );
  by("ui-label-result").querySelector(".raw")?.focus({ preventScroll: true }); // the keys work, and the post is read out
}

function button(key, name, off) {
  const made = make(
    "button",
    { type: "button", disabled: off },
    make("kbd", {}, key === " " ? "space" : key),
    ` ${name}`,
  );
  made.addEventListener("click", () => press(key));
  return made;
}

async function press(key) {
  try {
    if (key === "u") {
      const back = labels.pop();
      if (back) {
        queue.unshift({ id: back.id, title: back.title, text: back.text });
        unsaved = labels.length > 0;
      }
    } else if (queue.length) {
      labels.push({ ...queue.shift(), label: KEYS[key][0] });
      unsaved = true;
      await more();
    }
    draw();
  } catch (error) {
    say("ui-label-status", error.message, true);
  }
}

async function take([file]) {
  if (unsaved && !confirm(`The labels of ${table.name} are not saved. Open ${file.name} and lose them?`)) return;
  try {
    say("ui-label-status", `Reading ${file.name} …`);
    const given = { name: file.name, base64: await base64Of(await packed(file)) };
    const told = await jsonOf("label", { ...given, done: [] });
    table = given;
    ({ of, posts: queue, labels } = told);
    unsaved = false;
    draw();
  } catch (error) {
    say("ui-label-status", error.message, true);
  }
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, button, a, summary");
  const key = event.key.toLowerCase();
  if (by("ui-label").hidden || !table || event.ctrlKey || event.altKey || event.metaKey) return;
  if ((typing && (key === " " || !typing.matches("button"))) || !(key in KEYS || key === "u")) return;
  event.preventDefault();
  press(key);
});
by("ui-label-save").addEventListener("click", async (event) => {
  if (!event.target.closest("button")) return;
  try {
    save(`${baseOf(table.name)}_labels.csv`, await textOf("labels", { rows: labels }), "text/csv");
    unsaved = false;
  } catch (error) {
    say("ui-label-status", error.message, true);
  }
});
window.addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});
onFiles("ui-label", "ui-label-file", take);
