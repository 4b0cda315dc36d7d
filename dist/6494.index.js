export const id = 6494;
export const ids = [6494];
export const modules = {

  5343:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $t: () => (  placeOf),
    q: () => (  withoutUser),
    yP: () => (  normaliseRepositoryUrl)
  });
const require = (name) => process.getBuiltinModule(name);

function normaliseRepositoryUrl(url) {
  const text = url.trim().toLowerCase().replace(/\/+$/, "").replace(/\.git$/, "");
  const scp = /^(?:[^@/]+@)?([^:/]+):(?!\/\/)(.+)$/.exec(text);
  if (scp?.[1] !== void 0 && scp[2] !== void 0) return `${scp[1]}/${scp[2].replace(/^\/+/, "")}`;
  return text.replace(/^[a-z+]+:\/\//, "").replace(/^[^@/]*@/, "").replace(/^([^/:]+):\d+\//, "$1/");
}
function withoutUser(url) {
  return url.replace(/^([\w+.-]+:\/\/)[^/]*@/, "$1");
}
function placeOf(url) {
  const found = /^(?:[\w+]+:\/\/)(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url.trim()) ?? /^(?:[^@/]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url.trim());
  const [, host = "", owner = "", name = ""] = found ?? [];
  return found === null ? null : { host, owner, name };
}




  }),

  3407:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BM: () => (  tagInRange),
    E4: () => (  versionOf),
    _Z: () => (  isRange),
    wP: () => (  isWhole)
  });
  var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
const require = (name) => process.getBuiltinModule(name);


function tagInRange(revision, tags) {
  const range = revision.replaceAll(",", " ").replace(leadingZeros, "$1");
  if (!isRange(revision) || (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(range) === null) return null;
  const tagOf =   new Map();
  for (const tag of tags.filter(isWhole)) {
    const version = versionOf(tag);
    if (version !== null && !tagOf.has(version)) tagOf.set(version, tag);
  }
  return tagOf.get((0,semver__WEBPACK_IMPORTED_MODULE_0__.maxSatisfying)([...tagOf.keys()], range) ?? "") ?? null;
}
var leadingZeros = /(^|\W)0+(?=\d)/g;
function isWhole(tag) {
  return tag.split(".").length >= 3;
}
function versionOf(tag) {
  const whole = tag.replace(
    /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?=[-+]|$)/,
    (_, major, minor = "0", patch = "0") => [major, minor, patch].map((number) => number.replace(/^0+(?=\d)/, "")).join(".")
  );
  return (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(whole)?.raw ?? null;
}
var bound = /^(?:[<>]=?|=|~|\^)?v?(?:[xX*]|\d+(?:\.(?:\d+|[xX*]))?|\d+(?:\.(?:\d+|[xX*])){2}(?:-[\w.]+)?)$/;
function isRange(revision) {
  const bounds = revision.replace(/([<>=~^])\s+/g, "$1").split(/[\s,|]+|\s-\s/);
  return bounds.every((one) => bound.test(one)) && !bounds.every((one) => /^v?\d+\.\d+\.\d+/.test(one)) && !/^[0-9a-f]{7,64}$/.test(revision);
}




  }),

  2817:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  maxDepth),
    k: () => (  folderFiles)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);



var maxFileBytes = 64 * 1024 * 1024;
var maxDepth = 40;
function folderFiles(root) {
  return {
    async list(path) {
      if (!isInside(path)) return null;
      const names = [];
      return await walk(root, path, names, 0) ? names.sort() : null;
    },
    read: async (file) => (await readInside(root, file))?.toString("utf8") ?? null,
    readBytes: (file) => readInside(root, file),
    async links(path) {
      if (!isInside(path)) return [];
      if (path !== "" && await isLinked(root, path)) return [path];
      const links = [];
      await walk(root, path, [], 0, links);
      return links.sort();
    }
  };
}
async function readInside(root, file) {
  if (!isInside(file) || await hasLink(root, file)) return null;
  try {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
    return size > maxFileBytes ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
  } catch {
    return null;
  }
}
function isInside(path) {
  return !path.startsWith("/") && !path.split("/").includes("..");
}
async function walk(root, path, names, depth, links = []) {
  try {
    if (depth > maxDepth || path !== "" && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).isSymbolicLink()) return false;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { withFileTypes: true })) {
      const name = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) names.push(name);
      else if (entry.isSymbolicLink()) links.push(name);
      else if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules") {
        await walk(root, name, names, depth + 1, links);
      }
    }
    return true;
  } catch {
    return false;
  }
}
async function isLinked(root, path) {
  const parts = path.split("/");
  const ways = parts.map((_, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, at + 1)));
  const found = await Promise.all(ways.map((way) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(way).catch(() => null)));
  return found.some((one) => one?.isSymbolicLink() === true);
}
async function hasLink(root, file) {
  let at = root;
  for (const part of file.split("/")) {
    at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => null);
    if (found === null || found.isSymbolicLink()) return true;
  }
  return false;
}




  }),

  6510:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  parallel)
  });
const require = (name) => process.getBuiltinModule(name);

function parallel(limit) {
  let running = 0;
  const waiting = [];
  return async (task) => {
    if (running >= limit) await new Promise((resume) => waiting.push(resume));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === void 0) running--;
      else next();
    }
  };
}




  }),

  2348:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C4: () => (  createKindReader),
    CT: () => (  createdAt),
    EZ: () => (  ignoreRuleOf),
    G: () => (  helmGroup),
    H4: () => (  argoGroup),
    HJ: () => (  conditionIn),
    IA: () => (  isHook),
    MJ: () => (  isInCluster),
    N7: () => (  kustomizeGroup),
    PX: () => (  readManifests),
    QX: () => (  isAncestor),
    Ye: () => (  findDestination),
    Ys: () => (  differingFiles),
    h_: () => (  openRepository),
    lj: () => (  sourceGroup),
    mb: () => (  argoApplication),
    r8: () => (  appliedBy),
    s0: () => (  createTreeReader),
    uZ: () => (  uniqueNames),
    zu: () => (  commitFiles)
  });
  var _chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9699);
  var _chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3407);
  var _chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2817);
  var _chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6510);
  var _chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2089);
  var _chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8768);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
  var _chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5366);
  var _chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
  var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
  var node_child_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1421);
const require = (name) => process.getBuiltinModule(name);












var absentTree =   new Map();
function createTreeReader(objects) {
  const known =   new Map();
  return (id) => {
    const reading = known.get(id) ?? objects.read(id).then((found) => found?.type === "tree" ? parseTree(found.content, id.length / 2) : absentTree);
    known.set(id, reading);
    return reading;
  };
}
function commitFiles(commit, objects, trees, search) {
  const folders =   new Map();
  const searches =   new Map();
  const root = () => objects.read(`${commit}^{tree}`).then(
    (found) => found?.type === "tree" ? { name: "", type: "tree", mode: "40000", id: found.id } : null
  );
  const folderAt = (path) => {
    const known = folders.get(path) ?? (path === "" ? root() : entryAt(path));
    folders.set(path, known);
    return known;
  };
  const entryAt = async (path) => {
    if (path === "") return folderAt("");
    const slash = path.lastIndexOf("/");
    const folder = await folderAt(slash < 0 ? "" : path.slice(0, slash));
    if (folder?.type !== "tree") return null;
    return (await trees(folder.id)).get(path.slice(slash + 1)) ?? null;
  };
  const idOf = async (type, path) => {
    const entry = await entryAt(path);
    return entry?.type === type ? entry.id : null;
  };
  const bytesOf = async (file) => {
    const entry = await entryAt(file);
    return entry?.type === "blob" ? (await objects.read(entry.id))?.content ?? null : null;
  };
  return {
    async list(folder) {
      const entry = await entryAt(folder);
      const files = entry?.type === "tree" ? await pathsBelow("blob", entry, folder, trees) : [];
      return files.length === 0 && folder !== "" ? null : files;
    },
    read: async (file) => (await bytesOf(file))?.toString("utf8") ?? null,
    readBytes: bytesOf,
    holding(words, endings) {
      const question = JSON.stringify([words, endings]);
      const known = searches.get(question) ?? search(commit, words, endings);
      searches.set(question, known);
      return known;
    },
    async links(path) {
      const entry = await entryAt(path);
      if (entry?.type === "link") return [path];
      return entry?.type === "tree" ? pathsBelow("link", entry, path, trees) : [];
    },
    linkText: async (link) => linkTextOf(await entryAt(link), objects),
    contentId: (folder) => idOf("tree", folder),
    fileId: (file) => idOf("blob", file)
  };
}
async function linkTextOf(entry, objects) {
  if (entry?.type !== "link") return null;
  return entry.mode === "160000" ? entry.id : (await objects.read(entry.id))?.content.toString("utf8") ?? null;
}
async function pathsBelow(type, { id }, folder, trees) {
  const found = await Promise.all(
    [...(await trees(id)).values()].map(async (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.type === "tree") return pathsBelow(type, entry, path, trees);
      return entry.type === type ? [path] : [];
    })
  );
  return found.flat();
}
function parseTree(content, idBytes) {
  const entries =   new Map();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const end = content.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const mode = content.toString("latin1", at, space);
    const name = content.toString("utf8", space + 1, end);
    const id = content.toString("hex", end + 1, end + 1 + idBytes);
    if (mode === "40000") entries.set(name, { name, type: "tree", mode, id });
    else if (/^100\d{3}$/.test(mode)) entries.set(name, { name, type: "blob", mode, id });
    else if (mode === "120000" || mode === "160000") entries.set(name, { name, type: "link", mode, id });
    at = end + 1 + idBytes;
  }
  return entries;
}

var clockSkew = 24 * 60 * 60;
async function isAncestor(root, older, newer) {
  if (older === newer) return true;
  return (await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ["merge-base", "--is-ancestor", older, newer])).code === 0;
}
function createAncestry(root, objects) {
  const asked =   new Map();
  const dateOf = async (commit) => {
    const found = await objects.read(commit);
    const date = /^committer .* (\d+) [-+]\d{4}$/m.exec(found?.content.toString("utf8") ?? "")?.[1];
    return date === void 0 ? null : Number(date);
  };
  const ask = async (older, newer) => {
    const [first, last] = await Promise.all([dateOf(older), dateOf(newer)]);
    if (first === null || last === null || first > last + clockSkew) return false;
    return isAncestor(root, older, newer);
  };
  return {
    isAncestor(older, newer) {
      if (older === newer) return Promise.resolve(true);
      const key = `${older} ${newer}`;
      const answer = asked.get(key) ?? ask(older, newer);
      asked.set(key, answer);
      return answer;
    }
  };
}



var commitMark = "\0";
var traceFormat = "%x00%P%x00%H%x00%an%x00%cI%x00%s";
function lineKey(file, line) {
  return `${line} ${file}`;
}
function traceLines(asked) {
  const open = new Map(
    [...asked].map(([file, lines2]) => [file, [...lines2].map((line) => ({ asked: line, now: line }))])
  );
  const headers = new Map([...asked.keys()].map((file) => [`diff --git a/${file} b/${file}`, file]));
  const files =   new Map();
  const lines =   new Map();
  let commit = null;
  let patch = null;
  const close = () => {
    const places = patch === null ? void 0 : open.get(patch.file);
    if (patch === null || commit === null || places === void 0) return;
    const { file, hunks, kind } = patch;
    patch = null;
    const { parents, ...info } = commit;
    if (parents <= 1 && !files.has(file)) files.set(file, info);
    const left = places.filter((place) => {
      const wrote = parents <= 1 && stepBack(place, hunks);
      if (wrote)
        lines.set(lineKey(file, place.asked), { file, commit: info, asIs: kind === "added" && parents > 0 });
      return !wrote;
    });
    if (left.length === 0 || parents > 1 || kind !== "changed") open.delete(file);
    else open.set(file, left);
  };
  return {
    traced: { files, lines },
    isDone: () => open.size === 0,
    end: close,
    take(line) {
      if (line.startsWith(commitMark)) {
        close();
        commit = readCommit(line);
      } else if (line.startsWith("diff --git ")) {
        close();
        const file = headers.get(line);
        patch = file === void 0 ? null : { file, hunks: [], kind: "changed" };
      } else if (patch !== null && line.startsWith("@@ ")) patch.hunks.push(...readHunk(line));
      else if (patch !== null && line.startsWith("new file mode ")) patch.kind = "added";
      else if (patch !== null && line.startsWith("deleted file mode ")) patch.kind = "deleted";
    }
  };
}
function stepBack(place, hunks) {
  let moved = 0;
  for (const { before, start, after } of hunks) {
    const end = after === 0 ? start + 1 : start + after;
    if (place.now >= end) moved += before - after;
    else if (after > 0 && place.now >= start) return true;
  }
  place.now += moved;
  return false;
}
function readHunk(line) {
  const [, from, before = "1", start, after = "1"] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  if (start === void 0) return [];
  return [{ from: Number(from), before: Number(before), start: Number(start), after: Number(after) }];
}
function readCommit(line) {
  const [, parents, sha, author, at, subject] = line.split("\0");
  if (parents === void 0 || sha === void 0) return null;
  if (author === void 0 || at === void 0 || subject === void 0) return null;
  return { sha, author, at, subject, parents: parents === "" ? 0 : parents.split(" ").length };
}

var maxFormer = 20;
function tracePasts(asked) {
  const open = new Map([...asked].map(([file, lines]) => [file, [...lines].map(trailOf)]));
  const pasts =   new Map();
  const headers = new Map([...asked.keys()].map((file) => [`diff --git a/${file} b/${file}`, file]));
  let commit = null;
  let patch = null;
  const close = () => {
    const trails = patch === null ? void 0 : open.get(patch.file);
    if (patch !== null && commit !== null && trails !== void 0) {
      const { file, hunks, isWhole } = patch;
      const info = commit;
      const left = trails.filter((trail) => !isWhole && follow(trail, hunks, info));
      for (const { asked: asked2, now, former } of trails)
        if (now !== null) pasts.set(lineKey(file, asked2), { now, former });
      if (left.length === 0) open.delete(file);
      else open.set(file, left);
    }
    patch = null;
  };
  const takeOfPatch = (line, { hunks }) => {
    const hunk = hunks.at(-1);
    if (line.startsWith("@@ ")) hunks.push(...readHunk(line).map((one) => ({ ...one, ...noText() })));
    else if (hunk === void 0) return;
    else if (line.startsWith("-")) hunk.removed.push(line.slice(1));
    else if (line.startsWith("+")) hunk.added.push(line.slice(1));
  };
  return {
    pasts,
    isDone: () => open.size === 0,
    end: close,
    take(line) {
      if (line.startsWith(commitMark)) {
        close();
        commit = infoOf(line);
      } else if (line.startsWith("diff --git ")) {
        close();
        const file = headers.get(line);
        patch = file === void 0 || !open.has(file) ? null : { file, hunks: [], isWhole: false };
      } else if (patch === null || patch.isWhole) return;
      else if (/^(new|deleted) file mode /.test(line)) patch.isWhole = true;
      else takeOfPatch(line, patch);
    }
  };
}
function trailOf(line) {
  return { asked: line, at: line, now: null, former: [] };
}
function noText() {
  return { removed: [], added: [] };
}
function infoOf(line) {
  const commit = readCommit(line);
  if (commit === null) return null;
  const { sha, author, at, subject } = commit;
  return { sha, author, at, subject };
}
function follow(trail, hunks, until) {
  let moved = 0;
  for (const hunk of hunks) {
    const end = hunk.after === 0 ? hunk.start + 1 : hunk.start + hunk.after;
    if (trail.at >= end) moved += hunk.before - hunk.after;
    else if (hunk.after > 0 && trail.at >= hunk.start) return rewrite(trail, hunk, until);
  }
  trail.at += moved;
  return true;
}
function rewrite(trail, hunk, until) {
  const place = trail.at - hunk.start;
  const text = hunk.added[place];
  if (text === void 0) return false;
  trail.now ??= text;
  const before = placeBefore(text, place, hunk);
  const former = before === null ? void 0 : hunk.removed[before];
  if (before === null || former === void 0) return false;
  trail.former.push({ text: former, until });
  trail.at = hunk.from + before;
  return trail.former.length < maxFormer;
}
function placeBefore(text, place, { removed, added }) {
  const key = keyOf2(text);
  if (removed.length === added.length && keyOf2(removed[place] ?? "") === key) return place;
  const alike = (line) => key !== "" && keyOf2(line) === key;
  if (added.filter(alike).length !== 1 || removed.filter(alike).length !== 1) return null;
  return removed.findIndex(alike);
}
function keyOf2(line) {
  return /^\s*(?:- +)*[^\s#'"{}[\]][^#'"{}[\]]*?:\s/.exec(line)?.[0] ?? "";
}

var maxBytes = 64 * 1024 * 1024;
var maxLine = 16 * 1024;
var options = [
  "--first-parent",
  "--diff-merges=first-parent",
  "--unified=0",
  "--inter-hunk-context=0",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-follow",
  "--no-show-signature",
  "--text",
  "--src-prefix=a/",
  "--dst-prefix=b/"
];
function isPlainName(file) {
  return /^[\w.@+-]+(?:\/[\w.@+-]+)*$/.test(file);
}
function walkHistory(root, commit, asked, recalled =   new Map()) {
  const trace = traceLines(asked);
  const past = tracePasts(recalled);
  const isDone = () => trace.isDone() && past.isDone();
  const walked = { ...trace.traced, pasts: past.pasts };
  const log = ["log", "--patch", `--format=${traceFormat}`, ...options, "--stdin"];
  const { args, env } = (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .QT)(root, log);
  return new Promise((resolve) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)("git", args, { env, stdio: ["pipe", "pipe", "ignore"] });
    const take = splitLines((line) => {
      if (!trace.isDone()) trace.take(line);
      if (!past.isDone()) past.take(line);
    });
    let bytes = 0;
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      if (isDone()) return;
      take(chunk);
      bytes += chunk.length;
      if (isDone() || bytes > maxBytes) child.kill();
    });
    child.on("error", () => resolve(walked));
    child.on("close", (code) => {
      if (code === 0) {
        trace.end();
        past.end();
      }
      resolve(walked);
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end([commit, "--", ...[...asked.keys()].map((file) => `:(literal)${file}`), ""].join("\n"));
  });
}
function splitLines(take) {
  let rest = "";
  return (chunk) => {
    const [first = "", ...others] = chunk.split("\n");
    const last = others.pop();
    const begun = rest.length < maxLine ? rest + first : rest;
    if (last === void 0) {
      rest = begun;
      return;
    }
    for (const line of [begun, ...others]) take(line);
    rest = last;
  };
}
async function renamedIn(root, commits) {
  const log = ["log", "--no-walk", "--name-only", "--find-renames", "--diff-filter=R", "--format=%x00%H"];
  const { text } = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, [...log, "--no-show-signature", "--stdin"], [...commits, ""].join("\n"));
  const found = (text ?? "").split(commitMark).flatMap((entry) => {
    const [commit = "", ...files] = entry.split("\n");
    return files.map((file) => `${commit} ${file}`);
  });
  return new Set(found);
}

var atOnce = 4;
function createHistory(root) {
  const run = (0,_chunk_QS2UHKNG_js__WEBPACK_IMPORTED_MODULE_7__  ._)(atOnce);
  const oneByOne = askOneByOne(root, run);
  const batches =   new Map();
  let shallow = null;
  const isShallow = () => shallow ??= (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ["rev-parse", "--is-shallow-repository"]).then(
    ({ text }) => text?.trim() !== "false"
  );
  const told = (commit, question) => {
    const batch = batches.get(commit) ?? startBatch((questions) => {
      batches.delete(commit);
      return run(() => askTogether(root, commit, questions));
    });
    batches.set(commit, batch);
    if (isPlainName(question.file)) batch.questions.push(question);
    return batch.told;
  };
  return {
    isShallow,
    async lastCommit(commit, file) {
      if (await isShallow()) return null;
      const { files } = await told(commit, { file });
      return files.get(file) ?? oneByOne.lastCommit(commit, file);
    },
    async lineCommit(commit, file, line) {
      if (await isShallow()) return null;
      const { lines } = await told(commit, { file, line });
      return lines.get(lineKey(file, line)) ?? oneByOne.lineCommit(commit, file, line);
    },
    async linePast(commit, file, line) {
      if (await isShallow()) return null;
      const { pasts } = await told(commit, { file, past: line });
      return pasts.get(lineKey(file, line)) ?? null;
    },
    async touching(commit, folder, most) {
      if (await isShallow()) return null;
      const log = [
        "log",
        "--first-parent",
        "--format=%H",
        "--no-show-signature",
        `--max-count=${most}`,
        commit
      ];
      const { text } = await run(
        () => (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, [...log, "--", ...folder === "" ? [] : [`:(literal)${folder}`]])
      );
      return text === null ? null : text.split("\n").filter((line) => line !== "");
    }
  };
}
function startBatch(ask) {
  const questions = [];
  const told = new Promise((resume) => setImmediate(resume)).then(() => ask(questions));
  return { questions, told };
}
async function askTogether(root, commit, questions) {
  if (questions.length === 0) return { files:   new Map(), lines:   new Map(), pasts:   new Map() };
  const asked = byFile(questions, ({ line }) => line);
  const recalled = byFile(
    questions.filter(({ past }) => past !== void 0),
    ({ past }) => past
  );
  const { files, lines, pasts } = await walkHistory(root, commit, asked, recalled);
  const came = new Set([...lines.values()].flatMap((line) => line.asIs ? [line.commit.sha] : []));
  const renamed = came.size === 0 ?   new Set() : await renamedIn(root, came);
  const isKnown = ({ commit: commit2, file }) => !renamed.has(`${commit2.sha} ${file}`);
  const known = [...lines].filter(([, line]) => isKnown(line));
  return { files, lines: new Map(known.map(([key, line]) => [key, line.commit])), pasts };
}
function byFile(questions, lineOf) {
  const asked =   new Map();
  for (const question of questions) {
    const lines = asked.get(question.file) ??   new Set();
    const line = lineOf(question);
    if (line !== void 0) lines.add(line);
    asked.set(question.file, lines);
  }
  return asked;
}
function askOneByOne(root, run) {
  const git = async (args) => (await run(() => (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, args))).text;
  const shown =   new Map();
  const show = (sha) => {
    const reading = shown.get(sha) ?? git(["show", ...showOptions, sha]).then(commitInfo);
    shown.set(sha, reading);
    return reading;
  };
  return {
    lastCommit: async (commit, file) => commitInfo(await git(["log", "-1", `--format=${commitFormat}`, commit, "--", `:(literal)${file}`])),
    async lineCommit(commit, file, line) {
      const range = `${line},${line}`;
      const blame = ["blame", "--porcelain", "--no-textconv", "-L", range, commit, "--", file];
      const sha = /^([0-9a-f]{40,64}) /.exec(await git(blame) ?? "")?.[1];
      return sha === void 0 ? null : show(sha);
    }
  };
}
var commitFormat = "%H%x00%an%x00%cI%x00%s";
var showOptions = ["--no-patch", "--no-show-signature", `--format=${commitFormat}`];
function commitInfo(text) {
  const [sha, author, at, subject] = (text ?? "").trim().split("\0");
  if (sha === void 0 || author === void 0 || at === void 0 || subject === void 0) return null;
  return { sha, author, at, subject };
}

var maxChanged = 100;
async function differingFiles(objects, trees, from, to) {
  const differing = [];
  const compare = async (before2, after2, folder) => {
    if (before2 === absentTree || after2 === absentTree) return false;
    for (const name of   new Set([...before2.keys(), ...after2.keys()])) {
      const [old, now] = [before2.get(name), after2.get(name)];
      if (old?.id === now?.id && old?.mode === now?.mode) continue;
      const path = folder === "" ? name : `${folder}/${name}`;
      if ([old, now].some((entry) => entry !== void 0 && entry.type !== "tree")) differing.push(path);
      if (differing.length > maxChanged) return false;
      const [left, right] = await Promise.all([below(old), below(now)]);
      if (!await compare(left, right, path)) return false;
    }
    return true;
  };
  const below = async (entry) => entry?.type === "tree" ? trees(entry.id) :   new Map();
  const roots = await Promise.all([from, to].map((commit) => objects.read(`${commit}^{tree}`)));
  const [before = absentTree, after = absentTree] = await Promise.all(
    roots.map(async (found) => found?.type === "tree" ? trees(found.id) : absentTree)
  );
  return await compare(before, after, "") ? differing.sort() : null;
}

function createSearch(root, objects, trees, at) {
  const searched =   new Map();
  return async (commit, words, endings) => {
    const question = JSON.stringify([words, endings]);
    const earlier = searched.get(question);
    if (earlier === void 0) {
      const names = searchAll(root, commit, words, endings);
      searched.set(question, { commit, names });
      return names;
    }
    const [before, changed] = await Promise.all([
      earlier.names,
      differingFiles(objects, trees, earlier.commit, commit)
    ]);
    const held = before === null || changed === null ? null : await holding(at(commit), changed, words, endings);
    if (before === null || changed === null || held === null) return searchAll(root, commit, words, endings);
    const isChanged = new Set(changed);
    return [...before.filter((name) => !isChanged.has(name)), ...held].sort();
  };
}
async function searchAll(root, commit, words, endings) {
  const listing = ["grep", "--name-only", "--null", "--no-color", "--full-name", "--no-recurse-submodules"];
  const matching = ["--text", "--no-textconv", "--fixed-strings"];
  const wanted = words.flatMap((word) => ["-e", word]);
  const files = endings.map((ending) => `*${ending}`);
  const command = [...listing, ...matching, ...wanted, commit, "--", ...files];
  const { text, error, code } = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, command);
  if (error !== "" || code !== 0 && code !== 1) return null;
  const names = (text ?? "").split("\0").filter((name) => name !== "");
  return names.map((name) => name.slice(commit.length + 1));
}
async function holding(files, names, words, endings) {
  const found = [];
  for (const name of names) {
    if (!endings.some((ending) => name.endsWith(ending))) continue;
    const content = await files.readBytes(name);
    if (content === null && await files.fileId?.(name) !== null) return null;
    if (content !== null && words.some((word) => Buffer.from(content).includes(word))) found.push(name);
  }
  return found;
}

var workingFiles = "working-files";
async function openRepository(folder, urls, started) {
  const root = existingFolder(folder);
  const { objects, ...asked } = started ?? (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .BE)(root);
  const [hasHistory, remotes] = await Promise.all([asked.hasHistory, asked.remotes]);
  if (hasHistory) return gitRepository(root, [...urls, ...remotes], objects);
  objects.stop();
  return plainFolder(root, urls);
}
function existingFolder(folder) {
  const names = namesIn(folder);
  if (names !== null && names.length > 0) return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(folder);
  const [what, hint] = names === null ? ["does not exist", "Give the folder of a checkout."] : ["is empty", "Check the repository out first (actions/checkout)."];
  throw new _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_4__  .Mm((0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_4__  .CC)("REPOSITORY_INVALID", `Repository folder ${folder} ${what}.`, hint));
}
function namesIn(folder) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readdirSync)(folder);
  } catch {
    return null;
  }
}
function plainFolder(root, urls) {
  const files = (0,_chunk_PULRKWIJ_js__WEBPACK_IMPORTED_MODULE_2__  .k)(root);
  return {
    urls,
    hasHistory: false,
    resolve: () => Promise.resolve(workingFiles),
    at: () => files,
    lastCommit: () => Promise.resolve(null),
    lineCommit: () => Promise.resolve(null),
    close: () => void 0
  };
}
function gitRepository(root, urls, objects) {
  const readTree = createTreeReader(objects);
  const search = createSearch(root, objects, readTree, (commit) => at(commit));
  const resolved =   new Map();
  const trees =   new Map();
  const branches =   new Map();
  const at = (commit) => {
    const known = trees.get(commit) ?? commitFiles(commit, objects, readTree, search);
    trees.set(commit, known);
    return known;
  };
  return {
    urls,
    hasHistory: true,
    resolve(revision) {
      const name = revision === "" ? "HEAD" : revision;
      const known = resolved.get(name) ?? resolveRevision(root, objects, name);
      resolved.set(name, known);
      return known;
    },
    at,
    headBranch: () => headBranch(root),
    branchesWith(commit) {
      const known = branches.get(commit) ?? branchesWith(root, commit);
      branches.set(commit, known);
      return known;
    },
    ...createHistory(root),
    ...createAncestry(root, objects),
    close: () => objects.stop()
  };
}
async function branchesWith(root, commit) {
  const wanted = ["--contains", commit, "--format=%(refname)", "refs/heads", "refs/remotes/origin"];
  const { text } = isWholeId(commit) ? await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ["for-each-ref", ...wanted]) : { text: null };
  const names = (text ?? "").split("\n").map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ""));
  return [...new Set(names)].filter((name) => name !== "" && name !== "HEAD");
}
async function headBranch(root) {
  for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) {
    const { text } = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ["symbolic-ref", "--quiet", "--short", ref]);
    if (text !== null) return text.trim().replace(/^origin\//, "");
  }
  return null;
}
async function resolveRevision(root, objects, revision) {
  if ((0,_chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_1__  ._Z)(revision)) {
    const { text } = await (0,_chunk_DERQYWVF_js__WEBPACK_IMPORTED_MODULE_0__  .EO)(root, ["tag", "--list"]);
    const tag = (0,_chunk_NK4XK4IM_js__WEBPACK_IMPORTED_MODULE_1__  .BM)(revision, (text ?? "").split("\n"));
    if (tag !== null) return resolveName(objects, [`refs/tags/${tag}`]);
  }
  if (!/^[A-Za-z0-9][\w./+-]*$/.test(revision)) return null;
  if (isWholeId(revision)) return resolveName(objects, [revision]);
  const names = revision === "HEAD" ? ["refs/remotes/origin/HEAD", "HEAD"] : [`refs/remotes/origin/${revision}`, `refs/heads/${revision}`, `refs/tags/${revision}`, revision];
  return resolveName(objects, names);
}
function isWholeId(revision) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
}
async function resolveName(objects, names) {
  for (const name of names) {
    const found = await objects.read(`${name}^{commit}`);
    if (found?.type === "commit") return found.id;
  }
  return null;
}

function appliedBy(object) {
  const mark = (part, key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", part, key);
  const { group, kind, namespace, name } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  const [parent, ...place] = mark("annotations", "argocd.argoproj.io/tracking-id").split(":");
  if (place.join(":") === `${group}/${kind}:${namespace}/${name}`) return parent;
  const instance = mark("labels", "app.kubernetes.io/instance");
  return mark("labels", "kustomize.toolkit.fluxcd.io/name") || mark("labels", "helm.toolkit.fluxcd.io/name") || mark("annotations", "meta.helm.sh/release-name") || (instance === name ? void 0 : instance) || void 0;
}

function conditionIn(status, type) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(status, "conditions").find((one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(one, "type") === type) ?? null;
}

var withoutComparison = ["InvalidSpecError", "ComparisonError"];
function argoTrouble(status) {
  for (const type of withoutComparison) {
    const found = conditionIn(status, type);
    if (found !== null) return ofCondition(found, "everything");
  }
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(status, "sync", "status") === "Synced") return null;
  const refused = conditionIn(status, "SyncError");
  return refused === null ? failedSync((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(status, "operationState") ?? null) : ofCondition(refused, "until-changed");
}
function ofCondition(condition, holds) {
  return {
    ...{
      condition: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(condition, "type"),
      reason: "",
      message: tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(condition, "message"))
    },
    ...{ since: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(condition, "lastTransitionTime") || null, lastSuccess: null, holds }
  };
}
function failedSync(operation) {
  const phase = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "phase");
  if (phase !== "Failed" && phase !== "Error") return null;
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(operation, "operation", "sync", "dryRun") === true) return null;
  return {
    ...{ condition: "operationState", reason: phase, message: tidied((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "message")) },
    ...{ since: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "finishedAt") || null, lastSuccess: null, holds: "until-changed" }
  };
}
var temporary = /\/(?:private\/)?tmp\/(?:_argocd-repo\/)?[\w.-]*(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{5,})[\w.-]*(\/?)/g;
function tidied(message) {
  return message.replaceAll("Manifest generation error (cached): ", "").replace(temporary, (_, slash) => slash === "" ? "/tmp/\u2026" : "");
}

function uniqueNames(applications) {
  const taken =   new Set();
  const named = [...applications].sort(byAge).map((application) => {
    const { name, resource } = application;
    const longer = `${resource?.namespace ?? ""}/${name}`;
    const names = resource === null ? [name] : [name, longer, `${resource.kind}/${longer}`];
    const own = names.find((one) => !taken.has(one)) ?? name;
    taken.add(own);
    return own === name ? application : { ...application, name: own, ...withoutShortMark(application) };
  });
  return named.sort(_chunk_NGS6FZYB_js__WEBPACK_IMPORTED_MODULE_10__  .n);
}
function createdAt(object) {
  const at = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "creationTimestamp");
  return at === "" ? {} : { createdAt: at };
}
function byAge(a, b) {
  const [x, y] = [orderOf(a), orderOf(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}
function orderOf({ resource, foundIn, createdAt: at = "", name }) {
  const age = resource === null ? "0" : foundIn === "repository" ? "2" : "1";
  return [age, at, resource?.kind ?? "", resource?.namespace ?? "", name].join(" ");
}
function withoutShortMark({ trackedAs: trackedAs2, name }) {
  if (trackedAs2 === void 0 || trackedAs2.length < 2) return {};
  return { trackedAs: trackedAs2.filter((one) => one !== name) };
}

var argoGroup = "argoproj.io";
var argoAppliers = ["argocd-controller", "argocd-application-controller"];
function argoApplication(object, foundIn, origin) {
  const spec = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(object, "spec");
  return {
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "name"),
    controller: "argo-cd",
    resource: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object),
    foundIn,
    origin,
    ...foundIn === "repository" ? { inGit: { object, isFile: true } } : {},
    sources: sourcesOf(spec),
    destination: {
      server: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(spec, "destination", "server"),
      name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(spec, "destination", "name"),
      namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(spec, "destination", "namespace")
    },
    appliers: argoAppliers,
    sync: syncPolicyOf(spec),
    ignore: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(spec, "ignoreDifferences").map(ignoreRuleOf),
    annotations: stringsOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(object, "metadata", "annotations")),
    status: foundIn === "cluster" ? statusOf(object) : null,
    ...generatedBy(object),
    ...marksOf(object),
    ...foundIn === "cluster" ? { ...createdAt(object), trackedAs: trackedAs(object), cascades: cascades(object) } : {}
  };
}
function trackedAs(object) {
  const { name, namespace } = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object);
  const own = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "status", "controllerNamespace");
  if (own === "") return [name, `${namespace}_${name}`];
  return [own === namespace ? name : `${namespace}_${name}`];
}
function marksOf(object) {
  const by = appliedBy(object);
  return by === void 0 ? {} : { appliedBy: by };
}
var cascading = "resources-finalizer.argocd.argoproj.io";
function cascades(object) {
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(object, "metadata", "finalizers").some(
    (name) => typeof name === "string" && name.startsWith(cascading)
  );
}
function generatedBy(object) {
  const owner = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(object, "metadata", "ownerReferences").find(
    (one) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(one, "kind") === "ApplicationSet"
  );
  if (owner === void 0) return {};
  return { generatedBy: `${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "namespace")}/${(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(owner, "name")}` };
}
function sourcesOf(spec) {
  const hydrator = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(spec, "sourceHydrator");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(hydrator)) return [hydratedSource(hydrator)];
  const several = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(spec, "sources");
  if (several.length > 0) return several.map((source) => sourceOf(source));
  const one = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(spec, "source");
  return (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(one) ? [sourceOf(one)] : [];
}
function hydratedSource(hydrator) {
  const dry = (name) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(hydrator, "drySource", name);
  const synced = sourceOf({
    repoURL: dry("repoURL"),
    path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(hydrator, "syncSource", "path"),
    targetRevision: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(hydrator, "syncSource", "targetBranch")
  });
  return { ...synced, hydratedFrom: `${dry("path") || "."} at ${dry("targetRevision") || "HEAD"}` };
}
function sourceOf(source, revision) {
  const repoUrl = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "repoURL");
  const isArtifact = repoUrl.startsWith("oci://") && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "chart") === "";
  return {
    repoUrl,
    ...isArtifact ? { artifact: { by: "argo-cd" } } : {},
    path: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "path").replace(/^(\.?\/)+|\/+$/g, "").replace(/^\.$/, ""),
    revision: revision ?? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "targetRevision"),
    directory: {
      recurse: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(source, "directory", "recurse") === true,
      include: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "directory", "include"),
      exclude: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(source, "directory", "exclude")
    },
    raw: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(source) ? source : {}
  };
}
function automationOf(spec) {
  const automated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(spec, "syncPolicy", "automated");
  const on = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(automated) && automated["enabled"] !== false;
  return {
    automated: on,
    selfHeal: on && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(automated, "selfHeal") === true,
    prune: on && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(automated, "prune") === true
  };
}
function syncPolicyOf(spec) {
  const options2 = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(spec, "syncPolicy", "syncOptions").filter((option) => typeof option === "string");
  const has = (option) => options2.includes(option);
  return {
    ...automationOf(spec),
    serverSideApply: has("ServerSideApply=true"),
    clientSideApplyMigration: !has("ClientSideApplyMigration=false"),
    replace: has("Replace=true"),
    force: has("Force=true"),
    applyOutOfSyncOnly: has("ApplyOutOfSyncOnly=true"),
    respectIgnoreDifferences: has("RespectIgnoreDifferences=true"),
    ...has("CreateNamespace=true") ? namespaceMetadataOf(spec) : {},
    options: options2
  };
}
function namespaceMetadataOf(spec) {
  const stated = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(spec, "syncPolicy", "managedNamespaceMetadata");
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(stated)) return {};
  return {
    namespaceMetadata: { labels: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(stated, "labels"), annotations: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .lJ)(stated, "annotations") }
  };
}
function ignoreRuleOf(rule) {
  const texts = (key) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(rule, key).filter((item) => typeof item === "string");
  return {
    group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(rule, "group"),
    kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(rule, "kind"),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(rule, "namespace"),
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(rule, "name"),
    jsonPointers: texts("jsonPointers"),
    jqPathExpressions: texts("jqPathExpressions"),
    managedFieldsManagers: texts("managedFieldsManagers")
  };
}
function statusOf(object) {
  const status = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(object, "status");
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(status)) return null;
  const sync = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(status, "sync", "status");
  const trouble = argoTrouble(status);
  return {
    sync: sync === "Synced" || sync === "OutOfSync" ? sync : "Unknown",
    ...comparedOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(status, "sync", "revision")),
    resources: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(status, "resources").map((resource) => ({
      key: resourceKeyOf(resource),
      version: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "version"),
      status: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "status"),
      requiresPruning: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(resource, "requiresPruning") === true
    })),
    history: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(status, "history").map((entry) => historyOf(entry, object)),
    operationInProgress: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(status, "operationState", "phase") === "Running",
    ...partialSyncOf((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(status, "operationState"), object),
    ...trouble === null ? {} : { trouble }
  };
}
function comparedOf(revision) {
  return /^[0-9a-f]{40}$/.test(revision) ? { compared: revision } : {};
}
function partialSyncOf(operation, application) {
  const asked = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(operation, "operation", "sync");
  const result = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(operation, "syncResult");
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "phase") !== "Succeeded" || (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(asked, "dryRun") === true) return {};
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(asked, "resources").length === 0 || !(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(result)) return {};
  const at = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(operation, "finishedAt") || null;
  const keysWith = (status) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(result, "resources").filter((resource) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "status") === status).map((resource) => resourceKeyOf(resource));
  const { sources } = historyOf({ ...result, deployedAt: at }, application);
  return { partial: { sources, at, applied: keysWith("Synced"), pruned: keysWith("Pruned") } };
}
function resourceKeyOf(resource) {
  return {
    group: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "group"),
    kind: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "kind"),
    namespace: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "namespace"),
    name: (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(resource, "name")
  };
}
function historyOf(entry, application) {
  const at = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(entry, "deployedAt") || null;
  const revisions = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(entry, "revisions").map(
    (revision) => typeof revision === "string" ? revision : ""
  );
  const several = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(entry, "sources");
  if (several.length > 0)
    return { at, sources: several.map((source2, i) => sourceOf(source2, revisions[i] ?? "")) };
  const own = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(entry, "source");
  const source = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(own) && Object.keys(own).length > 0 ? own : (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .fK)(application, "spec", "source");
  return { at, sources: source === void 0 ? [] : [sourceOf(source, (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(entry, "revision"))] };
}
function stringsOf(object) {
  return Object.fromEntries(
    Object.entries(object).filter((entry) => typeof entry[1] === "string")
  );
}

function isHook(object) {
  if ((0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .w7)(object, "argocd.argoproj.io/hook") !== "") return true;
  const helm = (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .w7)(object, "helm.sh/hook");
  return helm !== "" && helm !== "crd-install";
}

function readManifests(file, text, application, repeatedKeys = "refused") {
  const read = (0,_chunk_J52P5T64_js__WEBPACK_IMPORTED_MODULE_3__  .gM)(text, repeatedKeys);
  if ("error" in read) {
    const { message, line, column } = read.error;
    return {
      manifests: [],
      problems: [
        (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_4__  .CC)(
          "YAML_INVALID",
          `${file}:${line}:${column}: ${message}.`,
          "Correct the file; its app is judged again at the next run.",
          {
            application
          }
        )
      ]
    };
  }
  const manifests = [];
  const problems = [];
  read.documents.forEach((document, index) => {
    const items = itemsOf(document.value);
    for (const [at, object] of (items ?? [document.value]).entries()) {
      const fault = faultOf(object);
      const origin = { file, line: document.line, document: index, ...items === null ? {} : { item: at } };
      if (fault === null && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(object)) manifests.push(manifestOf(object, origin));
      else problems.push(invalid(file, document.line, fault ?? "is no mapping", application));
    }
  });
  return { manifests, problems };
}
function itemsOf(value) {
  const isListKind = (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(value, "kind").endsWith("List") && Array.isArray((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .ZZ)(value, "items"));
  return isListKind ? (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .gT)(value, "items") : null;
}
function faultOf(object) {
  if (!(0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(object)) return "is no mapping";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "apiVersion") === "") return "has no apiVersion";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "kind") === "") return "has no kind";
  if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "name") === "") {
    if ((0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "generateName") === "") return "has no metadata.name";
    return isHook(object) ? null : "has only a generateName";
  }
  return null;
}
function invalid(file, line, fault, application) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_4__  .CC)(
    "MANIFEST_INVALID",
    `${file}:${line}: the document ${fault}.`,
    "Make it a Kubernetes object with apiVersion, kind and metadata.name, or keep it out of the app\u2019s folder.",
    { application }
  );
}
function manifestOf(object, origin) {
  return { key: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .TN)(object), gvk: (0,_chunk_I24IMSDU_js__WEBPACK_IMPORTED_MODULE_9__  .iU)(object), object, origin };
}

var main = { at: "main" };
function findDestination(application, cluster, known) {
  const { server, name } = application.destination;
  if (isInCluster(application.destination)) return main;
  const address = addressOf(server);
  if (address !== "" && address === addressOf(cluster.server)) return main;
  const meant = known.filter(
    ({ servers, names }) => address === "" ? names.includes(name) : servers.some((one) => addressOf(one) === address)
  );
  const [first] = meant;
  if (first === void 0)
    return cluster.server === "" && application.controller === "argo-cd" ? main : { at: "nowhere", problem: notKnown(application, known) };
  if (new Set(meant.map(identityOf)).size > 1)
    return { at: "nowhere", problem: ambiguous(application, meant) };
  return first.isMain ? main : { at: "other", known: first };
}
function isInCluster({ server, name }) {
  if (server === "") return name === "" || name === "in-cluster";
  return addressOf(server) === "https://kubernetes.default.svc";
}
function addressOf(server) {
  const given = server.trim().replace(/\/+$/, "");
  return URL.canParse(given) ? new URL(given).href.replace(/\/+$/, "") : given;
}
function identityOf({ isMain, address, name }) {
  if (isMain) return "main";
  return address === "" ? `name ${name}` : addressOf(address);
}
function notKnown({ name, destination }, known) {
  const names = known.map((one) => one.name);
  const there = names.length === 0 ? "" : ` It leads to ${names.slice(0, 10).join(", ")}.`;
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_4__  .CC)(
    "DESTINATION_UNKNOWN",
    `Application ${name}: the destination ${destination.server || destination.name} is no cluster that the kubeconfig or recording of this run leads to.${there}`,
    "Give the kubeconfig a context for it, and where address and name are others there, map them under clusters in .github/drift-triage.yml.",
    { application: name }
  );
}
function ambiguous({ name, destination }, meant) {
  return (0,_chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_4__  .CC)(
    "DESTINATION_AMBIGUOUS",
    `Application ${name}: the destination ${destination.server || destination.name} may be any of ${meant.map((one) => one.name).join(", ")}.`,
    "Say which under clusters in .github/drift-triage.yml: an entry with this address as server, or with this name under names.",
    { application: name }
  );
}

var kustomizeGroup = "kustomize.toolkit.fluxcd.io";
var helmGroup = "helm.toolkit.fluxcd.io";
var sourceGroup = "source.toolkit.fluxcd.io";
function createKindReader(cluster, kinds) {
  const lists =   new Map();
  const additions =   new Map();
  const problems =   new Map();
  const read = async (group, kind, failed, namespace = "") => {
    const served = kinds.find((one) => one.group === group && one.kind === kind);
    if (served === void 0) return [];
    const listed = await cluster.list(served, namespace);
    if (listed.state === "failed") failed(listed.problem);
    return listed.state === "listed" ? listed.items : [];
  };
  const all = (group, kind) => {
    const id = `${group}/${kind}`;
    if (!problems.has(id)) problems.set(id, null);
    const known = lists.get(id) ?? read(group, kind, (problem2) => problems.set(id, problem2));
    lists.set(id, known);
    return known;
  };
  return {
    all,
    readable(group, kind, namespace = "") {
      const id = `${group}/${kind} ${namespace}`;
      const known = additions.get(id) ?? read(group, kind, () => void 0, namespace);
      additions.set(id, known);
      return known;
    },
    async one(group, kind, namespace, name) {
      const objects = await all(group, kind);
      return objects.find(
        (object) => (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "name") === name && (0,_chunk_DAVVPHCF_js__WEBPACK_IMPORTED_MODULE_8__  .bX)(object, "metadata", "namespace") === namespace
      );
    },
    problems: () => [...problems.values()].filter((one) => one !== null)
  };
}




  })

};
