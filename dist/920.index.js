export const id = 920;
export const ids = [920];
export const modules = {

  4920:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_JR2SZRPY_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_JR2SZRPY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
  var _chunk_ZELOFED2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6854);
  var _chunk_R6YGZ6ST_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
  var _chunk_FPEASVAF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2183);
  var _chunk_M2XILGLA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3679);
  var _chunk_XMUVWGVE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3634);
  var _chunk_TWTXNGM4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(754);
  var _chunk_Y36VXJVR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9123);
  var _chunk_JE22VMXT_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6113);
  var _chunk_MW5NSIA4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2483);
  var _chunk_PH4CXTTD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5812);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(894);
  var _chunk_PCHP34MW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2055);
  var _chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2227);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(598);
  var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9868);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);























  })

};
