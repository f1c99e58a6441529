// The same job as the app's list, written by hand without a framework: what `cargo xtask bench` measures the app against.
// It asks the same sources, joins them, classifies each webhook, and shows the same columns in a window of rows with the
// same search, filters and orders. It leaves out what a list does not need: most checks, texts in six languages, the
// offline copy, other views.

const TENANT = "Cust12345";
const PAGE = 1000;
const MARGIN = 12;
const ROW_HEIGHT = 57;
const BARS = 9;
const STATES = ["Unknown", "Active", "Stopped", "TooManyErrors"];
// From the worst to the best.
const VERDICTS = ["switched-off", "failing", "stopped", "unknown", "healthy"];
const CAUSES = [
  ["certificate expired", /certificate.*(expired|NotTimeValid)|CERT_HAS_EXPIRED/i],
  ["certificate not trusted", /certificate.*(untrusted|UntrustedRoot|self.signed)|PartialChain/i],
  ["host name not found", /No such host|Name or service not known|NXDOMAIN|ENOTFOUND/i],
  ["connection refused", /refused/i],
  ["no answer in time", /timed? ?out|HttpClient\.Timeout/i],
  ["access denied", /HTTP\/[\d.]+ 40[13]/i],
  ["not found", /HTTP\/[\d.]+ 404/i],
  ["gone", /HTTP\/[\d.]+ 410/i],
  ["too many requests", /HTTP\/[\d.]+ 429/i],
  ["the receiver failed", /HTTP\/[\d.]+ 5\d\d/i],
];

const USAGE = ["webhook_usage_id", "total_calls", "total_errors", "consecutive_errors", "last_error", "updated"].map((column) => `webhook_usage.${column}`);
const TABLE = ["webhook_id", "name", "events", "target_url", "type", "state", "registered", "registered_associate_id", "updated", "updated_associate_id", "errors_email"].map((column) => `webhook.${column}`);
const ACTIVITY = ["webhookId", "webhookUsage/totalCalls", "webhookUsage/totalErrors", "webhookUsage/consecutiveErrors", "webhookUsage/lastError", "webhookUsage/lastEvent"];
const RECIPIENTS = ["webhook_notify_id", "webhook_id", "associate_id", "email_recipient"].map((column) => `webhook_notify.${column}`);

const find = (css) => document.querySelector(css);
const numbers = new Intl.NumberFormat("en");
const days = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" });
const daysAndYears = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric" });
const ago = new Intl.RelativeTimeFormat("en");
const names = new Intl.Collator("en", { sensitivity: "base", numeric: false });
const UNITS = [["year", 31_557_600_000], ["month", 2_629_800_000], ["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]];

const query = { words: [], states: new Set(), verdicts: new Set(), sort: null };
let all = [];
let order = [];
let shown = [];
let drawn = { start: 0, end: 0 };

find("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const token = find("#token").value;
  find("#token").value = "";
  find("form").hidden = true;
  load(token);
});

async function load(token) {
  const state = await (await fetch(`/api/state/${TENANT}`)).json();
  const ask = async (path) => {
    const answer = await fetch(state.Api + path, { headers: { Authorization: `Bearer ${token}`, Accept: "application/json" }, cache: "no-store" });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  // Pages go by key, to the first empty one, as the vendor asks of clients.
  const pages = async (name, columns, id, take) => {
    for (let last = null; ; ) {
      const filter = last === null ? "" : `&$filter=${columns[0]}%20gt%20${last}`;
      const { value } = await ask(`/v1/Archive/${name}?$select=${columns}&$orderBy=${columns[0]}&$top=${PAGE}${filter}`);
      if (value.length === 0) return;
      for (const row of value) take(row);
      last = Number(value.at(-1)[id] ?? value.at(-1).PrimaryKey);
    }
  };
  const usage = new Map();
  const activity = new Map();
  const recipients = new Map();
  const archive = [];
  // Older servers lack some sources.
  const missing = () => {};
  const list = ask("/v1/Webhook").then((webhooks) => {
    all = webhooks.map((webhook) => row(webhook, "own"));
    find("#tenant").hidden = false;
    sortAll();
    select();
  });
  const rest = [
    ask("/v1/User/currentPrincipal").then((user) => (find("h1").textContent = user.FullName)),
    ask("/v1/MDOList/webhookeventlist").catch(missing),
    pages("dynamic", USAGE, USAGE[0], (found) => usage.set(Number(found[USAGE[0]]), found)),
    pages("dynamic", TABLE, TABLE[0], (found) => archive.push(found)),
    pages("Webhook", ACTIVITY, "webhookId", (found) => activity.set(found.webhookId, found)).catch(missing),
    pages("dynamic", RECIPIENTS, RECIPIENTS[0], (found) => recipients.set(found[RECIPIENTS[1]], found[RECIPIENTS[3]])).catch(missing),
  ];
  await Promise.all([list, ...rest]);
  const own = new Set(all.map((row) => row.id));
  for (const found of archive) if (!own.has(found[TABLE[0]])) all.push(other(found));
  for (const row of all) classify(row, usage.get(row.id), activity.get(row.id), recipients.get(row.id));
  sortAll();
  select();
  find("#refresh").setAttribute("aria-busy", "false");
}

function row(webhook, owner) {
  const target = masked(webhook.TargetUrl ?? "");
  const by = webhook.UpdatedAssociate?.FullName || webhook.UpdatedAssociate?.Name || "";
  return {
    id: webhook.WebhookId,
    name: webhook.Name || `webhook ${webhook.WebhookId}`,
    state: webhook.State,
    target,
    events: webhook.Events,
    updated: Date.parse(webhook.Updated) || null,
    by,
    owner,
    verdict: webhook.State === "TooManyErrors" ? 0 : webhook.State === "Stopped" ? 2 : 3,
    problem: "",
    calls: null,
    errors: null,
    inARow: null,
    called: null,
    haystack: `${webhook.Name} ${target} ${webhook.Events.join(" ")} ${webhook.WebhookId} ${by} ${webhook.State}`.toLowerCase(),
  };
}

function other(found) {
  const [id, name, events, target, type, state, registered, , updated] = TABLE.map((column) => found[column]);
  return row({ WebhookId: id, Name: name, Events: String(events).split(","), TargetUrl: target, Type: type, State: STATES[state], Registered: registered, Updated: updated }, "other");
}

function masked(target) {
  const end = target.search(/[?#]/);
  return (end < 0 ? target : target.slice(0, end)).replace(/^[a-z]+:\/\/([^/@]*@)?/, "");
}

function classify(row, usage, activity, recipients) {
  const text = usage?.["webhook_usage.last_error"] ?? activity?.["webhookUsage/lastError"] ?? "";
  row.calls = usage?.["webhook_usage.total_calls"] ?? null;
  row.errors = usage?.["webhook_usage.total_errors"] ?? null;
  row.inARow = usage?.["webhook_usage.consecutive_errors"] ?? null;
  row.called = Date.parse(activity?.["webhookUsage/lastEvent"] ?? usage?.["webhook_usage.updated"]) || null;
  row.recipients = recipients;
  const cause = text ? (CAUSES.find(([, proof]) => proof.test(text))?.[0] ?? "an error that is not known") : "";
  if (row.state === "TooManyErrors") [row.verdict, row.problem] = [0, `Switched off: ${cause}`];
  else if (row.inARow > 0) [row.verdict, row.problem] = [1, `Failing: ${cause}`];
  else if (row.state === "Stopped") [row.verdict, row.problem] = [2, `Stopped by ${row.by}`];
  else if (row.state === "Active") [row.verdict, row.problem] = [4, "Healthy"];
  if (cause) row.haystack += ` ${cause}`;
}

const COLUMNS = [
  ["Webhook", "col-name", (row) => row.name, 1],
  ["State", "col-state", (row) => row.state, 1],
  ["Problem", "col-wrong", (row) => row.verdict, 1],
  ["Calls", "col-calls figure", (row) => row.calls, -1],
  ["Errors", "col-errors figure", (row) => row.errors, -1],
  ["In a row", "col-row", (row) => row.inARow, -1],
  ["Last called", "col-called", (row) => row.called, -1],
  ["Changed", "col-changed", (row) => row.updated, -1],
];

const worstFirst = (a, b) =>
  a.verdict - b.verdict || (b.state === "TooManyErrors") - (a.state === "TooManyErrors") || b.inARow - a.inARow || a.rank - b.rank || a.id - b.id;

// The order changes with the webhooks and the choice of a column, not with a search.
function sortAll() {
  all.toSorted((a, b) => names.compare(a.name, b.name)).forEach((row, rank) => (row.rank = rank));
  sortBy();
}

function sortBy() {
  if (!query.sort) {
    order = all.toSorted(worstFirst);
    return;
  }
  const [, , value] = COLUMNS[query.sort.column];
  const { turn, column } = query.sort;
  const by = column === 0 ? (row) => row.rank : value;
  order = all.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)];
    if (x === y) return worstFirst(a, b);
    // What is not known comes last, in both directions.
    if (x === null) return 1;
    if (y === null) return -1;
    return x < y ? -turn : turn;
  });
}

function select() {
  const states = new Map();
  const verdicts = new Map();
  shown = [];
  for (const row of order) {
    if (!query.words.every((word) => row.haystack.includes(word))) continue;
    const inState = query.states.size === 0 || query.states.has(row.state);
    const inVerdict = query.verdicts.size === 0 || query.verdicts.has(row.verdict);
    if (inVerdict) states.set(row.state, (states.get(row.state) ?? 0) + 1);
    if (inState) verdicts.set(row.verdict, (verdicts.get(row.verdict) ?? 0) + 1);
    if (inState && inVerdict) shown.push(row);
  }
  find("[role=status]").textContent = `${numbers.format(shown.length)} of ${numbers.format(all.length)} webhooks`;
  for (const button of document.querySelectorAll(".toggle")) {
    const { filterState } = button.dataset;
    button.setAttribute("aria-pressed", query.states.has(filterState));
    button.lastChild.textContent = numbers.format(states.get(filterState) ?? 0);
  }
  chips(verdicts);
  draw(true);
}

function chips(verdicts) {
  const buttons = VERDICTS.flatMap((verdict, index) => {
    if (!verdicts.has(index) && !query.verdicts.has(index)) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.dataset.filterVerdict = verdict;
    button.setAttribute("aria-pressed", query.verdicts.has(index));
    button.textContent = `${verdict} ${verdicts.get(index) ?? 0}`;
    return [button];
  });
  find(".chips").replaceChildren(...buttons);
}

const [before, after] = document.querySelectorAll(".spacer");

function draw(always) {
  const top = find(".table-body").getBoundingClientRect().top;
  const start = Math.min(Math.max(Math.floor(-top / ROW_HEIGHT) - MARGIN, 0), shown.length);
  const end = Math.min(Math.max(Math.floor((innerHeight - top) / ROW_HEIGHT) + MARGIN, start), shown.length);
  if (!always && drawn.start === start && drawn.end === end) return;
  drawn = { start, end };
  before.style.height = `${start * ROW_HEIGHT}px`;
  after.style.height = `${(shown.length - end) * ROW_HEIGHT}px`;
  find(".rows").replaceChildren(...shown.slice(start, end).map((row, index) => rendered(row, start + index)));
  find("[role=table]").setAttribute("aria-rowcount", shown.length + 1);
}

const template = document.createElement("template");
template.innerHTML = `<div role="row" class="table-row"><div role="cell" class="col-name"><a></a><span class="target"></span></div>${COLUMNS.slice(1)
  .map(([, name]) => `<div role="cell" class="${name}"></div>`)
  .join("")}</div>`;

function rendered(row, index) {
  const element = template.content.firstChild.cloneNode(true);
  const [name, state, wrong, calls, errors, inARow, called, changed] = element.children;
  element.setAttribute("aria-rowindex", index + 2);
  element.dataset.webhookId = row.id;
  element.dataset.state = row.state;
  name.firstChild.href = `/local/${TENANT}/webhooks/${row.id}`;
  name.firstChild.textContent = row.name;
  name.lastChild.textContent = row.owner === "other" ? `another application's · ${row.target}` : row.target;
  const mark = document.createElement("span");
  mark.className = `mark mark-${["fail", "fail", "warn", "unknown", "pass"][row.verdict]}`;
  mark.ariaHidden = "true";
  state.append(mark, row.state);
  wrong.textContent = row.problem;
  calls.append(figure(row.calls), unit(" calls"));
  errors.append(figure(row.errors), unit(" errors"));
  inARow.append(bars(row));
  called.textContent = row.called === null ? "?" : since(row.called);
  changed.textContent = row.updated === null ? "?" : [day(row.updated), row.by].filter(Boolean).join(", ");
  return element;
}

const figure = (value) => (value === null ? "?" : numbers.format(value));

function unit(text) {
  const element = document.createElement("span");
  element.className = "unit";
  element.textContent = text;
  return element;
}

function bars(row) {
  const element = document.createElement("span");
  if (row.inARow === null) {
    element.textContent = "?";
    return element;
  }
  element.className = "bars";
  element.setAttribute("role", "img");
  element.ariaLabel = `${row.inARow} of nine in a row`;
  const tone = row.state === "TooManyErrors" ? "bar bar-off" : "bar bar-near";
  for (let position = 1; position <= BARS; position++) {
    const bar = document.createElement("i");
    bar.className = position <= row.inARow ? tone : "bar";
    element.append(bar);
  }
  return element;
}

function since(moment) {
  const millis = Math.min(moment - Date.now(), 0);
  const [unit, size] = UNITS.find(([, size]) => -millis >= size) ?? UNITS.at(-1);
  return ago.format(Math.trunc(millis / size), unit);
}

function day(moment) {
  const thisYear = new Date(moment).getFullYear() === new Date().getFullYear();
  return (thisYear ? days : daysAndYears).format(moment);
}

for (const state of STATES) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "toggle";
  button.dataset.filterState = state;
  const count = document.createElement("span");
  count.className = "count";
  button.append(`${state} `, count);
  find(".toggles").append(button);
}
const toggle = (set, value) => set.delete(value) || set.add(value);
find(".toggles").addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  toggle(query.states, button.dataset.filterState);
  address();
  select();
});
find(".chips").addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  toggle(query.verdicts, VERDICTS.indexOf(button.dataset.filterVerdict));
  address();
  select();
});
find("input[type=search]").addEventListener("input", ({ target }) => {
  query.words = target.value.toLowerCase().split(/\s+/).filter(Boolean);
  address();
  select();
});
COLUMNS.forEach(([title, name, , first], column) => {
  const head = document.createElement("div");
  head.setAttribute("role", "columnheader");
  head.className = name;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sorter";
  button.textContent = title;
  button.addEventListener("click", () => {
    const current = query.sort?.column === column ? query.sort.turn : null;
    query.sort = current === null ? { column, turn: first } : current === first ? { column, turn: -first } : null;
    for (const other of head.parentElement.children) other.setAttribute("aria-sort", "none");
    if (query.sort) head.setAttribute("aria-sort", query.sort.turn > 0 ? "ascending" : "descending");
    address();
    sortBy();
    select();
  });
  head.setAttribute("aria-sort", "none");
  head.append(button);
  find(".table-head .table-row").append(head);
});
addEventListener("scroll", () => draw(false), { passive: true });
addEventListener("resize", () => draw(false));

// The address holds the whole view, as it does in the app.
function address() {
  const parameters = new URLSearchParams();
  for (const state of query.states) parameters.append("state", state);
  for (const verdict of query.verdicts) parameters.append("verdict", VERDICTS[verdict]);
  if (query.words.length) parameters.set("q", query.words.join(" "));
  if (query.sort) parameters.set("sort", `${query.sort.turn < 0 ? "-" : ""}${COLUMNS[query.sort.column][0]}`);
  const { size } = parameters;
  history.replaceState(null, "", size ? `?${parameters}` : location.pathname);
}
