export const id = 133;
export const ids = [133];
export const modules = {

  2133:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_R7VWWHZY_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_R7VWWHZY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6827);
  var _chunk_YT75EVQB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4432);
  var _chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2344);
  var _chunk_TXJV5MZL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7549);
  var _chunk_PNVZLR7Z_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6396);
  var _chunk_AZUPQUFD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3907);
  var _chunk_7KJ52ESS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3025);
  var _chunk_G22CLHZD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4337);
  var _chunk_SC5ZKS3O_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3820);
  var _chunk_HVPBEZ7H_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7729);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2102);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(894);
  var _chunk_7I7F5LKY_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9497);
  var _chunk_RJSXN4JX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6062);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(598);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7090);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);























  })

};
