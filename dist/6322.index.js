export const id = 6322;
export const ids = [6322];
export const modules = {

  5567:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    IW: () => (  branchNamed),
    W0: () => (  branchOf),
    ji: () => (  proposalIdOf),
    yC: () => (  branchFor)
  });
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5777);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
  var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const require = (name) => process.getBuiltinModule(name);




function branchOf(cluster, application) {
  const slug = application.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "");
  return `${_chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_0__  .$j}${slug === "" ? "" : `${slug}-`}${digest([cluster, application], 10)}`;
}
function branchFor(triage, application) {
  return branchOf((0,_chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_1__  .es)(triage, application).id, application);
}
function proposalIdOf({ edits }, base) {
  return digest([base, edits.map(({ file, before, after }) => [file, before, after])], 16);
}
function branchNamed(revision, bases) {
  if (revision === "" || revision === "HEAD") return bases.get("") ?? null;
  return revision.replace(/^refs\/heads\//, "");
}
function digest(parts, length) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, length);
}




  }),

  6322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_3AVROVRJ_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_3AVROVRJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2036);
  var _chunk_X37Y26TL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2108);
  var _chunk_I37PU2W6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5936);
  var _chunk_NEFI6OYZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1857);
  var _chunk_HVZHMMB3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2492);
  var _chunk_SRZ6OB2H_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4235);
  var _chunk_Q2LJHIDH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5567);
  var _chunk_CUGZQKSR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5777);
  var _chunk_AA2WOUXY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4215);
  var _chunk_SS7FNMVV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8763);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(598);
  var _chunk_N2YWHTKW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6327);
  var _chunk_TN7KX6HZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8141);
  var _chunk_UBYOS3M6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2703);
  var _chunk_5SUDFW32_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2058);
  var _chunk_YFUYRVFB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2072);
  var _chunk_IDKQ4IWS_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(29);
  var _chunk_55FASO3C_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9154);
  var _chunk_JZJOVCHD_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4577);
  var _chunk_I7S7LCPT_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5390);
  var _chunk_FQMGMA5S_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6350);
  var _chunk_LW3YB26X_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7178);
  var _chunk_37KL4C74_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9530);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);








































  })

};
