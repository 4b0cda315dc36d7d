export const id = 3;
export const ids = [3];
export const modules = {

  6003:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_2SJKSUWZ_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_2SJKSUWZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2840);
  var _chunk_NSRUN3UX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2241);
  var _chunk_3YCHEGKM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6182);
  var _chunk_ILLOIAT5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4976);
  var _chunk_DNQ6N6QX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6349);
  var _chunk_TPNESIMN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1263);
  var _chunk_J3KUQBP4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7829);
  var _chunk_J2DIEMWZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9241);
  var _chunk_DHV3WQ4V_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4992);
  var _chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7729);
  var _chunk_ESDHOB7R_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4861);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(894);
  var _chunk_IFBZISLD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8190);
  var _chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2227);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(598);
  var _chunk_35VDGBOC_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5956);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);























  })

};
