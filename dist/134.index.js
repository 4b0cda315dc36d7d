export const id = 134;
export const ids = [134];
export const modules = {

  6134:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_46YKGEEJ_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_46YKGEEJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8608);
  var _chunk_H6O35DG5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6416);
  var _chunk_R6YGZ6ST_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
  var _chunk_W3DKMNRF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9177);
  var _chunk_M2XILGLA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3679);
  var _chunk_NQL7F6BG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3482);
  var _chunk_YGW7XKIP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7791);
  var _chunk_OCSVB6NO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1197);
  var _chunk_D42G4OYC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9355);
  var _chunk_MW5NSIA4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2483);
  var _chunk_TQKIGTJ5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9328);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(894);
  var _chunk_ZBKJGTXI_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1556);
  var _chunk_2IYGE7QN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2227);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(598);
  var _chunk_YY3BB54E_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9868);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);























  })

};
