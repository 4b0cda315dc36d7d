export const id = 4834;
export const ids = [4834];
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

  4834:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    sendWebhook: () => (  _chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_0__.a),
    webhookMistake: () => (  _chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_0__.O)
  });
  var _chunk_2JZW6QTN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7669);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);







  })

};
