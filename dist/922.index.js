export const id = 922;
export const ids = [922];
export const modules = {

  3922:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    fileReports: () => (  _chunk_DGARYLR7_js__WEBPACK_IMPORTED_MODULE_0__._)
  });
  var _chunk_DGARYLR7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2457);
  var _chunk_6PBZJR74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8868);
  var _chunk_PNVZLR7Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6396);
  var _chunk_TQ2E3TWQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2796);
  var _chunk_4JO2PVLU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4583);
  var _chunk_GT7IB3WZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(136);
  var _chunk_LMYTMULE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1458);
  var _chunk_TZ4XNQKK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2344);
  var _chunk_SSTQFOZM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(758);
  var _chunk_6VFXEPPC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2963);
  var _chunk_PCWUV7M4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2102);
  var _chunk_CKN3U3EZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4079);
  var _chunk_RY7BBLE7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1683);
  var _chunk_WYGW6M6Q_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(599);
  var _chunk_AUIH7XLE_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(894);
  var _chunk_HLLYU7ZW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1537);
  var _chunk_PQLSO5P3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7898);
  var _chunk_XKMSD4K3_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(598);
  var _chunk_HOYUKNNI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7090);
  var _chunk_UMBDAC3H_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1002);
const require = (name) => process.getBuiltinModule(name);


























  })

};
