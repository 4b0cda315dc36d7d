export const id = 518;
export const ids = [518];
export const modules = {

  3518:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_Y2ZPZZP6_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_Y2ZPZZP6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4798);
  var _chunk_TYVJGL2E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9064);
  var _chunk_R6YGZ6ST_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
  var _chunk_L3NNGGSW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8232);
  var _chunk_M2XILGLA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3679);
  var _chunk_NZEQ2VBP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9121);
  var _chunk_7YOLSGG6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7225);
  var _chunk_ZD6DLHV7_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5162);
  var _chunk_MW5NSIA4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2483);
  var _chunk_77KRWZWR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3646);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(894);
  var _chunk_3HITLCMW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7026);
  var _chunk_GTSEQPMU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1185);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(598);
  var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9868);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);






















  })

};
