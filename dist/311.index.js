export const id = 311;
export const ids = [311];
export const modules = {

  1311:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_CRQCNNX3_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_CRQCNNX3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9549);
  var _chunk_BENXHUSL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1510);
  var _chunk_R6YGZ6ST_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
  var _chunk_S6RMNC7A_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6474);
  var _chunk_M2XILGLA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3679);
  var _chunk_YNRBT2FH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4918);
  var _chunk_ATTCPEDU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5989);
  var _chunk_LMIIYQS5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7386);
  var _chunk_WU4MN6QL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2619);
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
