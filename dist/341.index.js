export const id = 341;
export const ids = [341];
export const modules = {

  7669:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  webhookMistake),
    a: () => (  sendWebhook)
  });
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
  var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);




var attempts = 4;
var longestWaitSeconds = 30;
async function sendWebhook({ url, secret }, body, pace = { unitMs: 1e3, timeoutMs: 1e4 }) {
  const delivery = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)();
  for (let attempt = 1; ; attempt++) {
    const answer = await post(url, body, headersOf(body, secret, delivery), pace.timeoutMs);
    if (answer.state === "accepted") return null;
    if (!answer.again || attempt === attempts) return lost(url, answer.reason, attempt);
    const seconds = Math.min(answer.waitSeconds ?? 2 ** (attempt - 1), longestWaitSeconds);
    await (0,_chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_0__  .Dh)(seconds, { ...pace, spaceWrites: false });
  }
}
function headersOf(body, secret, delivery) {
  const timestamp = String(Math.floor(Date.now() / 1e3));
  const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHmac)("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return {
    "content-type": "application/json; charset=utf-8",
    "x-drift-triage-delivery": delivery,
    "x-drift-triage-timestamp": timestamp,
    ...secret === "" ? {} : { "x-drift-triage-signature": `sha256=${signature}` }
  };
}
async function post(url, body, headers, timeoutMs) {
  const { HttpClient } = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 4942));
  const client = new HttpClient("drift-triage", [], { allowRedirects: false, keepAlive: false });
  let timer;
  try {
    const late = new Promise((resolve) => {
      timer = setTimeout(
        () => resolve({ state: "refused", reason: "no answer in time", again: true }),
        timeoutMs
      );
    });
    return await Promise.race([send(client, url, body, headers), late]);
  } finally {
    clearTimeout(timer);
    client.dispose();
  }
}
async function send(client, url, body, headers) {
  try {
    const { message } = await client.post(url, body, headers);
    const status = message.statusCode ?? 0;
    message.destroy();
    if (status >= 200 && status < 300) return { state: "accepted" };
    const after = Number(message.headers["retry-after"]);
    return {
      state: "refused",
      reason: `status ${status}`,
      again: status === 408 || status === 429 || status >= 500,
      ...after > 0 ? { waitSeconds: after } : {}
    };
  } catch (error) {
    const code = error.code;
    const reason = typeof code === "string" ? code : "the connection failed";
    return { state: "refused", reason, again: true };
  }
}
function lost(url, reason, tries) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_1__  .CC)(
    "WEBHOOK_FAILED",
    `The webhook at ${new URL(url).host} did not take the message (${reason}, after ${tries} attempt${tries === 1 ? "" : "s"}).`,
    "Check the secret behind webhook-url and whether the runner reaches that host. The issues say the same."
  );
}
function webhookMistake(text) {
  if (!URL.canParse(text)) return "it is no address";
  const { protocol, hostname } = new URL(text);
  if (protocol === "https:") return null;
  const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
  return protocol === "http:" && loopback ? null : "it does not begin with https://";
}




  }),

  4874:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  notify)
  });
  var _chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5390);
  var _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2382);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7178);
const require = (name) => process.getBuiltinModule(name);








var events = ["reverted", "new", "back", "worse", "overdue", "resolved"];
function noticesOf(triage, done, urls) {
  const turned = done.flatMap(
    (action) => turnsOf(action).map((turn) => ({ turn, application: "application" in action ? action.application : "" }))
  );
  return events.flatMap(
    (event) => turned.filter(({ turn, application }) => turn === event && application !== "").map(({ application }) => noticeOf(triage, application, event, urls.get(application) ?? null))
  );
}
function turnsOf(action) {
  if (action.type === "create-issue") return ["new"];
  return action.type === "comment-issue" ? action.turns ?? [] : [];
}
function noticeOf(triage, application, event, url) {
  const app = triage.applications.find(({ name }) => name === application);
  const destination = (0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_5__  .My)(triage, application);
  const findings = (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_4__  .WX)(triage, application);
  const verdict = (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_1__  .dw)(
    findings,
    (finding) => (0,_chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_2__  .Fq)(finding, (0,_chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_4__  .cF)(triage, finding)),
    (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_1__  .ZD)(app)
  );
  const told = app === void 0 ? verdict : (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__  .hC)(verdict, (0,_chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_1__  .JY)(app));
  return {
    event,
    application,
    ...destination === null ? {} : { cluster: destination.name },
    category: app?.category ?? null,
    syncUnsafe: app?.syncUnsafe ?? false,
    url,
    text: event === "reverted" || event === "resolved" ? [endings[event]] : told
  };
}
var endings = {
  reverted: "A change made by hand was undone: the cluster went back to what Git says, and Git was not updated.",
  resolved: "Nothing is left that needs an issue."
};

var maxEvents = { json: 200, slack: 30 };
var maxText = 500;
function webhookBody(format, triage, notices, run) {
  return format === "slack" ? slackBody(triage, notices, run) : jsonBody(triage, notices, run);
}
function jsonBody(triage, notices, run) {
  const shown = notices.slice(0, maxEvents.json);
  return JSON.stringify({
    schemaVersion: 1,
    cluster: triage.cluster.id,
    at: triage.at,
    ...run,
    events: shown.map(({ text, ...notice }) => ({
      ...notice,
      text: (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .$)((0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(text, plain), maxText)
    })),
    more: notices.length - shown.length
  });
}
var plain = { code: _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .R, prose: _chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .R };
var headings = {
  reverted: "reverted",
  new: "new drift",
  back: "drift is back",
  worse: "more serious",
  overdue: "overdue",
  resolved: "resolved"
};
function slackBody(triage, notices, { repository, runUrl }) {
  const shown = notices.slice(0, maxEvents.slack);
  const rest = notices.length - shown.length;
  const run = runUrl === null ? "" : ` (${slackLink("run", runUrl)})`;
  const lines = [
    `Drift triage of ${slackCode(triage.cluster.id)} in ${slackCode(repository)}${run}: ${(0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(notices.length, "change")}`,
    ...shown.map(slackLine),
    ...rest === 0 ? [] : [`and ${rest} more`]
  ];
  return JSON.stringify({ text: lines.join("\n") });
}
function slackLine({ event, application, cluster, category, syncUnsafe, url, text }) {
  const issue = url === null ? "" : ` (${slackLink("issue", url)})`;
  const labels = [...category === null ? [] : [category], ...syncUnsafe ? ["unsafe to sync"] : []];
  const about = labels.length === 0 ? "" : `, ${labels.join(", ")}`;
  const name = cluster === void 0 ? application : `${application} on ${cluster}`;
  return `\u2022 *${headings[event]}* ${slackCode(name)}${about}${issue}: ${slackPhrase(text)}`;
}
function slackPhrase(text) {
  return (0,_chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_3__  .gF)(text, { code: slackCode, prose: slackCode });
}
function slackCode(text) {
  const content = (0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .$)((0,_chunk_NP2VQZHJ_js__WEBPACK_IMPORTED_MODULE_6__  .R)(text), 160).replace(/`/g, "'").trim();
  return `\`${slackEscape(content === "" ? '""' : content)}\``;
}
function slackEscape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
function slackLink(words, url) {
  return /^https?:\/\/[\w.:-]+\/[\w./~%#-]*$/.test(url) ? `<${url}|${words}>` : words;
}

async function notify(triage, { done, issues }, receiver, run) {
  const notices = receiver.url === "" ? [] : noticesOf(triage, done, issues);
  if (notices.length === 0) return { count: 0, lost: null };
  const body = webhookBody(receiver.format, triage, notices, run);
  return { count: notices.length, lost: await (0,_chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_0__  .a)(receiver, body) };
}




  }),

  598:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dh: () => (  waitSeconds),
    bX: () => (  productionPace),
    qn: () => (  worthWaiting),
    rl: () => (  immediately)
  });
const require = (name) => process.getBuiltinModule(name);

var productionPace = { spaceWrites: true, unitMs: 1e3, timeoutMs: 3e4 };
var longestWaitSeconds = 300;
var mostWaits = 2;
function worthWaiting(seconds, alreadyWaited) {
  return seconds <= longestWaitSeconds && alreadyWaited < mostWaits;
}
var immediately = {
  key: () => ({
    schedule: (_options, job, ...args) => job(...args)
  })
};
function waitSeconds(seconds, pace) {
  return new Promise((resolve) => setTimeout(resolve, seconds * pace.unitMs));
}




  }),

  341:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    notify: () => (  _chunk_HLCT22D4_js__WEBPACK_IMPORTED_MODULE_0__.m)
  });
  var _chunk_HLCT22D4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
  var _chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7669);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(598);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);





















  })

};
