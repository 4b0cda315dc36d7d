export const id = 784;
export const ids = [784];
export const modules = {

  8784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_CYAI6FZH_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_CYAI6FZH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
  var _chunk_GADKSDHB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);
  var _chunk_R6YGZ6ST_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
  var _chunk_HWABXDUW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4071);
  var _chunk_M2XILGLA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3679);
  var _chunk_D6N5YGA7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4746);
  var _chunk_2SK6JANS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2153);
  var _chunk_G2XQOMS2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1902);
  var _chunk_G2RRCMTO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7753);
  var _chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7729);
  var _chunk_TQKIGTJ5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9328);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(894);
  var _chunk_7SUEYETL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9907);
  var _chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2227);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(598);
  var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9868);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);























  })

};
