/** Starts the page. */

import { hasToken, setToken } from "./api.js";
import { by } from "./dom.js";
import "./tabs.js";
import "./post.js";
import "./compare.js";
import "./drafts.js";
import "./table.js";
import "./label.js";

const lock = (shut) => {
  by("ui-locked").hidden = !shut;
};
document.addEventListener("locked", () => lock(true));
by("ui-locked").addEventListener("submit", (event) => {
  event.preventDefault();
  setToken(by("ui-token").value);
  lock(false);
  by("ui-main").focus();
});
lock(!hasToken());
